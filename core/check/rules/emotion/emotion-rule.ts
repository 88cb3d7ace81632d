import type { Emotion, Step } from '../../../model/journey-map';
import { valuePlace } from '../../../syntax/access';
import type { Place } from '../../../syntax/node';
import type { Finding } from '../../finding';
import type { MapRule, StepRule } from '../../rule';

/** A rule about single emotions asks the same of a step's and of the whole journey's. */
export function emotionRule(
  codes: MapRule['codes'],
  check: (emotion: Emotion, step: Step | undefined) => Iterable<Finding>,
): { readonly step: StepRule; readonly map: MapRule } {
  return {
    step: {
      scope: 'step',
      codes,
      *check(step) {
        for (const emotion of step.emotions) yield* check(emotion, step);
      },
    },
    map: {
      scope: 'map',
      codes,
      *check({ map }) {
        for (const emotion of map.overall?.emotions ?? []) yield* check(emotion, undefined);
      },
    },
  };
}

/** The score in the text, or what stands for it. */
export function scorePlace({ node }: Emotion): Place {
  return node.kind === 'map' ? valuePlace(node, 'score') : node;
}

/** A score as a person writes it: with the sign that matters. */
export function signed(score: number): string {
  return score > 0 ? `+${String(score)}` : String(score).replace('-', '−');
}
