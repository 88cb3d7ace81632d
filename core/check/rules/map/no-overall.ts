import type { MapRule } from '../../rule';
import { valueOf } from '../../../syntax/access';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { mapPlace } from '../places';

/**
 * Nobody says how the journey feels as a whole.
 * Data: `missing: ['emotion']`, to go into `overall`.
 */
export const mapNoOverall: MapRule = {
  scope: 'map',
  codes: { 'map/no-overall': byStatus('off', 'information', 'warning') },
  *check(subject) {
    const { node } = subject.map;
    if (!node || !isBlank(valueOf(valueOf(node, 'overall'), 'emotion'))) return;
    yield {
      code: 'map/no-overall',
      place: mapPlace(subject, 'overall'),
      message: 'How does the journey feel as a whole, told a month later? Add `emotion` under `overall`.',
      data: { missing: ['emotion'] },
    };
  },
};
