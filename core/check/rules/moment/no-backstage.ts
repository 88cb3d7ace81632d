import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, titlePlace } from '../places';

/**
 * A moment of truth about which nobody says what the company does behind it.
 * Data: `missing: ['backstage']`.
 */
export const momentNoBackstage: StepRule = {
  scope: 'step',
  codes: { 'moment/no-backstage': byStatus('off', 'hint', 'information') },
  *check(step) {
    if (!step.momentOfTruth || step.backstage.length > 0) return;
    yield {
      code: 'moment/no-backstage',
      place: titlePlace(step),
      message: 'What happens behind the scenes at “{step}”? Add `backstage` to this moment of truth.',
      values: { step: nameOf(step) },
      data: { missing: ['backstage'] },
    };
  },
};
