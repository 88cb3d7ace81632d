import type { Metric } from '../../../model/journey-map';
import { excerpt } from '../../excerpt';
import type { Finding } from '../../finding';
import type { MapRule, StepRule } from '../../rule';

/** A rule about single metrics asks the same of a step's, a phase's and the whole journey's. */
export function metricRule(
  codes: MapRule['codes'],
  check: (metric: Metric) => Iterable<Finding>,
): { readonly step: StepRule; readonly map: MapRule } {
  return {
    step: {
      scope: 'step',
      codes,
      *check(step) {
        for (const metric of step.metrics) yield* check(metric);
      },
    },
    map: {
      scope: 'map',
      codes,
      *check({ map }) {
        const all = [
          ...map.metrics,
          ...(map.overall?.metrics ?? []),
          ...map.phases.flatMap(({ metrics }) => metrics),
        ];
        for (const metric of all) yield* check(metric);
      },
    },
  };
}

/** What to call a metric in a message. */
export function metricName({ name, type }: Metric): string {
  return excerpt(name ?? type ?? '…');
}
