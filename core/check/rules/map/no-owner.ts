import { lacking } from '../lacking';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

/**
 * A map that nobody keeps.
 * Data: `missing: ['owner']`.
 */
export const mapNoOwner: MapRule = {
  scope: 'map',
  codes: { 'map/no-owner': byStatus('off', 'information', 'warning') },
  *check(subject) {
    const { node } = subject.map;
    if (!node || lacking(node, ['owner']).length === 0) return;
    yield {
      code: 'map/no-owner',
      place: mapPlace(subject, 'owner'),
      message: 'Who keeps this map up to date? Add `owner`.',
      data: { missing: ['owner'] },
    };
  },
};
