import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, titlePlace } from '../places';

/**
 * Onboarding that ends with nothing to do next.
 * Data: the id of the `step` and `missing: ['next']`.
 */
export const flowOnboardingDeadEnd: MapRule = {
  scope: 'map',
  codes: { 'flow/onboarding-dead-end': byStatus('off', 'hint', 'information') },
  *check({ steps }) {
    // Any other last step of a phase is followed by the next phase.
    const last = steps.at(-1);
    if (last?.phase.field !== 'onboarding') return;
    const { next, decision } = last.step;
    if (next.length > 0 || decision) return;
    yield {
      code: 'flow/onboarding-dead-end',
      place: titlePlace(last.step),
      message: 'Onboarding ends with “{step}”, and nothing follows: offer a `next` step.',
      values: { step: nameOf(last.step) },
      data: { step: last.id, missing: ['next'] },
    };
  },
};
