import type { Metric, MetricType } from '../../../model/journey-map';
import { number } from '../../../model/read';
import { itemsOf, valueOf, valuePlace } from '../../../syntax/access';
import type { YamlNode } from '../../../syntax/node';
import type { Finding } from '../../finding';
import { byStatus } from '../by-status';
import { metricName, metricRule } from './metric-rule';

const PER_CENT = { min: 0, max: 100 };

/** What a figure of a type can be at all; of the others anything. */
const RANGES: Readonly<Partial<Record<MetricType, { readonly min: number; readonly max: number }>>> = {
  nps: { min: -100, max: 100 },
  csat: PER_CENT,
  ces: { min: 1, max: 7 },
  churn: PER_CENT,
  retention: PER_CENT,
  loyalty: PER_CENT,
  'employee-satisfaction': PER_CENT,
};

/**
 * A value, a target or a point of the history that the type cannot have.
 * Data: `min`, `max`, and the `nearest` of the two.
 */
export const metricOutOfRange = metricRule(
  { 'metric/out-of-range': byStatus('error', 'error', 'error') },
  function* (metric) {
    const { node } = metric;
    yield* outOfRange(metric, node, 'value');
    yield* outOfRange(metric, node, 'target');
    for (const point of itemsOf(valueOf(node, 'history'))) yield* outOfRange(metric, point, 'value');
  },
);

function* outOfRange(metric: Metric, node: YamlNode, key: string): Iterable<Finding> {
  const range = metric.type === undefined ? undefined : RANGES[metric.type];
  const value = number(node, key);
  if (!range || value === undefined || (value >= range.min && value <= range.max)) return;
  const { min, max } = range;
  yield {
    code: 'metric/out-of-range',
    place: valuePlace(node, key),
    message: '“{metric}” runs from {min} to {max}: it cannot be {value}.',
    values: { metric: metricName(metric), min, max, value },
    data: { min, max, nearest: value < min ? min : max },
  };
}
