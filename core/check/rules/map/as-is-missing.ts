import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

/**
 * A target without the present it starts from.
 * Data: `missing: ['basedOn']`.
 */
export const mapAsIsMissing: MapRule = {
  scope: 'map',
  codes: { 'map/as-is-missing': byStatus('off', 'warning', 'warning') },
  *check(subject) {
    const { state, basedOn } = subject.map;
    if (state !== 'to-be' || basedOn !== undefined) return;
    yield {
      code: 'map/as-is-missing',
      place: mapPlace(subject, 'basedOn', 'state'),
      message: 'Which present state does this target start from? Name its map in `basedOn`.',
      data: { missing: ['basedOn'] },
    };
  },
};
