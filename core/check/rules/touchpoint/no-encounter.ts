import { channelsOf, onlyKindOf } from '../../../insight/contact';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, titlePlace } from '../places';

/**
 * A step on human channels alone that names nobody, or on physical ones alone that names no object.
 * Data: `missing`, the key to add: `people` or `objects`.
 */
export const touchpointNoEncounter: StepRule = {
  scope: 'step',
  codes: { 'touchpoint/no-encounter': byStatus('off', 'hint', 'information') },
  *check(step, { vocabulary }) {
    const kind = onlyKindOf(step, vocabulary);
    const human = kind === 'human';
    if (!human && kind !== 'physical') return;
    if ((human ? step.people : step.objects).length > 0) return;
    yield {
      code: 'touchpoint/no-encounter',
      place: titlePlace(step),
      message: human
        ? 'Whom does the customer meet at “{step}” ({channels})? Add `people`.'
        : 'What does the customer hold or see at “{step}” ({channels})? Add `objects`.',
      values: { step: nameOf(step), channels: channelsOf(step, vocabulary).value.join(', ') },
      data: { missing: [human ? 'people' : 'objects'] },
    };
  },
};
