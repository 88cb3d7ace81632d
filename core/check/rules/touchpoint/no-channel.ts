import { channelsOf } from '../../../insight/contact';
import { keyPlace, pairOf } from '../../../syntax/access';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { nameOf, titlePlace } from '../places';

/**
 * A step without a channel, neither its own nor one of its touchpoint.
 * Data: `missing: ['channel']`, or an empty list where the key waits for its value.
 */
export const touchpointNoChannel: StepRule = {
  scope: 'step',
  codes: { 'touchpoint/no-channel': byStatus('information', 'warning', 'warning') },
  *check(step, { vocabulary }) {
    const pair = pairOf(step.node, 'channel');
    if (pair && !isBlank(pair.value)) return;
    if (channelsOf(step, vocabulary).value.length > 0) return;
    yield {
      code: 'touchpoint/no-channel',
      place: pair ? keyPlace(step.node, 'channel') : titlePlace(step),
      message: 'By which channel does “{step}” happen? Add `channel`.',
      values: { step: nameOf(step) },
      data: { missing: pair ? [] : ['channel'] },
    };
  },
};
