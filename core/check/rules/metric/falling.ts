import type { Metric, MetricType } from '../../../model/journey-map';
import { keyPlace } from '../../../syntax/access';
import { byStatus } from '../by-status';
import { metricName, metricRule } from './metric-rule';

const LEAST_POINTS = 3;
const LOWER_IS_BETTER: ReadonlySet<MetricType> = new Set<MetricType>(['churn', 'cost', 'time']);
const NO_BETTER: ReadonlySet<MetricType> = new Set<MetricType>(['volume']);

/** A figure that gets worse: worse than at first, and no better than the time before. */
export const metricFalling = metricRule(
  { 'metric/falling': byStatus('off', 'information', 'information') },
  function* (metric) {
    const points = inOrder(metric);
    const [first, before, last] = [points[0], points.at(-2), points.at(-1)];
    if (points.length < LEAST_POINTS || !first || !before || !last) return;
    if (metric.type !== undefined && NO_BETTER.has(metric.type)) return;
    const sign = metric.type !== undefined && LOWER_IS_BETTER.has(metric.type) ? -1 : 1;
    if (sign * last.value >= sign * first.value || sign * last.value > sign * before.value) return;
    yield {
      code: 'metric/falling',
      place: keyPlace(metric.node, 'history'),
      message: '“{metric}” gets worse: from {first} to {last}. What happened?',
      values: { metric: metricName(metric), first: first.value, last: last.value },
    };
  },
);

/** By date where every point has one, else as written. */
function inOrder({ history }: Metric): Metric['history'] {
  if (!history.every(({ date }) => date !== undefined)) return history;
  return history.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}
