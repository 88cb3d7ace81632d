import type { PlacedStep } from '../../../model/ids';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

const LEAST_STEPS = 5;

/** Nothing but praise, or nothing but blame: a journey has both, and a map that shows one is guessed. */
export const emotionOneSided: MapRule = {
  scope: 'map',
  codes: { 'emotion/one-sided': byStatus('off', 'information', 'information') },
  *check(subject) {
    const side = sideOf(subject.steps);
    if (!side || side.count < LEAST_STEPS) return;
    const { count, positive } = side;
    yield {
      code: 'emotion/one-sided',
      place: mapPlace(subject),
      message: positive
        ? 'All {count} steps feel good. Where is it hard for the customer? Both belong in a map.'
        : 'All {count} steps feel bad. What goes well for the customer? Both belong in a map.',
      values: { count },
    };
  },
};

/** The one side on which all scores lie, and the number of steps that have one; undefined for both sides. */
function sideOf(
  steps: readonly PlacedStep[],
): { readonly positive: boolean; readonly count: number } | undefined {
  let positive: boolean | undefined;
  let count = 0;
  for (const { step } of steps) {
    const scores = step.emotions.flatMap(({ score }) => score ?? []);
    for (const score of scores) {
      if (score === 0 || (positive !== undefined && positive !== score > 0)) return undefined;
      positive = score > 0;
    }
    if (scores.length > 0) count++;
  }
  return positive === undefined ? undefined : { positive, count };
}
