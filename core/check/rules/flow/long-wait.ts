import { channelKindsOf } from '../../../insight/contact';
import { parseDuration } from '../../../schema/formats';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, stepPlace } from '../places';

/** In seconds. Where people wait for people, minutes are long. */
const LONG = { human: 10 * 60, elsewhere: 2 * 24 * 60 * 60 } as const;

/**
 * A long wait without another way.
 * Data: `missing: ['alternatives']`.
 */
export const flowLongWait: StepRule = {
  scope: 'step',
  codes: { 'flow/long-wait': byStatus('off', 'information', 'information') },
  *check(step, { vocabulary }) {
    if (step.wait === undefined || step.alternatives.length > 0) return;
    const human = channelKindsOf(step, vocabulary).has('human');
    const seconds = parseDuration(step.wait)?.seconds ?? 0;
    if (seconds <= (human ? LONG.human : LONG.elsewhere)) return;
    yield {
      code: 'flow/long-wait',
      place: stepPlace(step, 'wait'),
      message: '{wait} is a long wait at “{step}”: offer another way under `alternatives`.',
      values: { step: nameOf(step), wait: step.wait },
      data: { missing: ['alternatives'] },
    };
  },
};
