import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { definitionPlace } from '../places';

/**
 * An insight that nothing backs.
 * Data: the `insight` and `missing: ['evidence']`.
 */
export const insightNoEvidence: MapRule = {
  scope: 'map',
  codes: { 'insight/no-evidence': byStatus('off', 'information', 'warning') },
  *check({ map }) {
    if (!map.node) return;
    for (const [id, insight] of map.insights) {
      if (insight.node.kind !== 'map' || insight.evidence.length > 0) continue;
      yield {
        code: 'insight/no-evidence',
        place: definitionPlace(map.node, 'insights', id),
        message: 'What shows that “{insight}”? Name the research under `evidence`.',
        values: { insight: excerpt(insight.text ?? id) },
        data: { insight: id, missing: ['evidence'] },
      };
    }
  },
};
