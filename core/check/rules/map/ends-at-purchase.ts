import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, stepPlace } from '../places';

/** A map that stops when the customer has paid. */
export const mapEndsAtPurchase: MapRule = {
  scope: 'map',
  codes: { 'map/ends-at-purchase': byStatus('off', 'information', 'warning') },
  *check({ steps }) {
    const last = steps.at(-1)?.step;
    if (last?.intent !== 'buy') return;
    yield {
      code: 'map/ends-at-purchase',
      place: stepPlace(last, 'intent'),
      message:
        'The journey does not end when “{step}” is done: add what the customer lives through afterwards.',
      values: { step: nameOf(last) },
    };
  },
};
