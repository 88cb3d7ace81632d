import type { Step } from '../../../core/model/journey-map';
import { formatScore } from '../../../core/render/numbers';
import type { FeatureContext, JourneyDocument } from '../document';
import { named } from '../names';

/** How a step feels, in a few words: `−2 frustrated`, or `Anna −2 frustrated · Ben +1 relieved`. */
export function feelingsText(step: Step, document: JourneyDocument, context: FeatureContext): string {
  return step.emotions
    .flatMap(({ persona, score, feeling }): readonly string[] => {
      const shown = [score === undefined ? [] : formatScore(score, context.localize), feeling ?? []].flat();
      if (shown.length === 0) return [];
      const who =
        persona === undefined || step.emotions.length === 1
          ? []
          : [named(['persona'], persona, document, context)?.name ?? persona];
      return [[...who, ...shown].join(' ')];
    })
    .join(' · ');
}
