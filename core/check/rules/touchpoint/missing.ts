import { keyPlace, pairOf } from '../../../syntax/access';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { nameOf, titlePlace } from '../places';

/**
 * A step that does not say where the customer meets the company.
 * Data: `missing: ['touchpoint']`, or an empty list where the key waits for its value.
 */
export const touchpointMissing: StepRule = {
  scope: 'step',
  codes: { 'touchpoint/missing': byStatus('information', 'warning', 'warning') },
  *check(step) {
    const pair = pairOf(step.node, 'touchpoint');
    if (pair && !isBlank(pair.value)) return;
    yield {
      code: 'touchpoint/missing',
      place: pair ? keyPlace(step.node, 'touchpoint') : titlePlace(step),
      message: 'Where does “{step}” happen? Add `touchpoint`.',
      values: { step: nameOf(step) },
      data: { missing: pair ? [] : ['touchpoint'] },
    };
  },
};
