import { firstPlace, pairOf, valuePlace } from '../../../syntax/access';
import { byStatus } from '../by-status';
import { lacking } from '../lacking';
import { metricName, metricRule } from './metric-rule';

/**
 * A figure of which nobody knows where it comes from.
 * Data: `missing: ['source']`, to go into the metric.
 */
export const metricNoSource = metricRule(
  { 'metric/no-source': byStatus('off', 'hint', 'hint') },
  function* (metric) {
    const { node } = metric;
    if (node.kind !== 'map' || lacking(node, ['source']).length === 0) return;
    const key = ['name', 'type'].find((name) => pairOf(node, name));
    yield {
      code: 'metric/no-source',
      place: key === undefined ? firstPlace(node) : valuePlace(node, key),
      message: 'Where does the figure “{metric}” come from? Add `source`.',
      values: { metric: metricName(metric) },
      data: { missing: ['source'] },
    };
  },
);
