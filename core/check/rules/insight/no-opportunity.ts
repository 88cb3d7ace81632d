import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { definitionPlace } from '../places';

/**
 * An insight that leads to nothing: it names no opportunity, and none names it.
 * Data: the `insight`, and a `title` for an opportunity.
 */
export const insightNoOpportunity: MapRule = {
  scope: 'map',
  codes: { 'insight/no-opportunity': byStatus('off', 'information', 'warning') },
  *check({ map }) {
    if (!map.node) return;
    const followed = new Set([...map.opportunities.values()].flatMap(({ insights }) => insights));
    for (const [id, insight] of map.insights) {
      if (insight.node.kind !== 'map' || insight.opportunities.length > 0 || followed.has(id)) continue;
      const title = excerpt(insight.text ?? id);
      yield {
        code: 'insight/no-opportunity',
        place: definitionPlace(map.node, 'insights', id),
        message: 'What follows from “{insight}”? Name opportunities under `opportunities`.',
        values: { insight: title },
        data: { insight: id, title },
      };
    }
  },
};
