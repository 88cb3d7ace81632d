import { valueOf } from '../../../syntax/access';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { nameOf, titlePlace } from '../places';

/**
 * A phase in which nothing happens.
 * Data: `missing: ['steps']`.
 */
export const mapEmptyPhase: MapRule = {
  scope: 'map',
  codes: { 'map/empty-phase': byStatus('hint', 'warning', 'warning') },
  *check({ map }) {
    for (const phase of map.phases) {
      if (phase.node.kind !== 'map' || !isBlank(valueOf(phase.node, 'steps'))) continue;
      yield {
        code: 'map/empty-phase',
        place: titlePlace(phase),
        message: 'Nothing happens in the phase “{phase}” yet: add `steps`.',
        values: { phase: nameOf(phase) },
        data: { missing: ['steps'] },
      };
    }
  },
};
