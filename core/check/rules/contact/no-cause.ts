import { valuePlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';

/**
 * A reason for contact without the cause behind it.
 * Data: `missing: ['rootCause']`, to go into the reason.
 */
export const contactNoCause: StepRule = {
  scope: 'step',
  codes: { 'contact/no-cause': byStatus('off', 'hint', 'hint') },
  *check(step) {
    for (const { node, reason, rootCause } of step.reasonsForContact) {
      if (reason === undefined || rootCause !== undefined) continue;
      yield {
        code: 'contact/no-cause',
        place: valuePlace(node, 'reason'),
        message: 'What is behind “{reason}”? Add `rootCause`.',
        values: { reason: excerpt(reason) },
        data: { missing: ['rootCause'] },
      };
    }
  },
};
