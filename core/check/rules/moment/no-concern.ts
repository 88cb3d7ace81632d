import { keyPlace } from '../../../syntax/access';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf } from '../places';

/**
 * A moment of truth without the concern that makes it one.
 * Data: `missing: ['concern']`, to go into `momentOfTruth`.
 */
export const momentNoConcern: StepRule = {
  scope: 'step',
  codes: { 'moment/no-concern': byStatus('off', 'hint', 'information') },
  *check(step) {
    if (!step.momentOfTruth || step.momentOfTruth.concern !== undefined) return;
    yield {
      code: 'moment/no-concern',
      place: keyPlace(step.node, 'momentOfTruth'),
      message: 'Which concern does the customer bring to “{step}”? Add `concern` to the moment of truth.',
      values: { step: nameOf(step) },
      data: { missing: ['concern'] },
    };
  },
};
