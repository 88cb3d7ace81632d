import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { definitionPlace } from '../places';

/**
 * An objective that nothing is done for.
 * Data: the `objective`, and a `title` for an opportunity.
 */
export const objectiveNoOpportunity: MapRule = {
  scope: 'map',
  codes: { 'objective/no-opportunity': byStatus('off', 'information', 'warning') },
  *check({ map }) {
    if (!map.node) return;
    for (const [id, objective] of map.objectives) {
      if (objective.node.kind !== 'map' || objective.opportunities.length > 0) continue;
      const title = excerpt(objective.title ?? id);
      yield {
        code: 'objective/no-opportunity',
        place: definitionPlace(map.node, 'objectives', id),
        message: 'What is done for “{objective}”? Name opportunities under `opportunities`.',
        values: { objective: title },
        data: { objective: id, title },
      };
    }
  },
};
