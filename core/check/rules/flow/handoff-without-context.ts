import { keyPlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf } from '../places';

/**
 * A handoff that takes nothing along, so that the customer tells everything again.
 * Data: `missing: ['carries']`, to go into the handoff.
 */
export const flowHandoffWithoutContext: StepRule = {
  scope: 'step',
  codes: { 'flow/handoff-without-context': byStatus('off', 'information', 'warning') },
  *check(step) {
    const { handoff } = step;
    if (!handoff || handoff.carries.length > 0) return;
    yield {
      code: 'flow/handoff-without-context',
      place: keyPlace(step.node, 'handoff'),
      message:
        handoff.to === undefined
          ? 'What goes along when “{step}” is handed over? Add `carries`.'
          : 'What goes along to {to} after “{step}”? Add `carries`.',
      values: { step: nameOf(step), to: excerpt(handoff.to ?? '') },
      data: { missing: ['carries'] },
    };
  },
};
