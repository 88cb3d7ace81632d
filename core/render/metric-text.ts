import type { ViewMetric } from '../insight/journey-view';
import type { Localize } from '../text';
import { joined } from './joined';
import { formatNumber } from './numbers';
import { dateText } from './time-text';

/** What a metric is called: its name, else that of its type. */
export function metricName({ name, type, whole }: ViewMetric, localize: Localize): string {
  const own = name ?? typeName(type, localize);
  return whole ? localize('{name}, journey as a whole', { name: own }) : own;
}

function typeName(type: string | undefined, localize: Localize): string {
  switch (type) {
    case 'nps':
      return localize('NPS');
    case 'csat':
      return localize('CSAT');
    case 'ces':
      return localize('CES');
    case 'churn':
      return localize('Churn');
    case 'retention':
      return localize('Retention');
    case 'loyalty':
      return localize('Loyalty');
    case 'revenue':
      return localize('Revenue');
    case 'employee-satisfaction':
      return localize('Employee satisfaction');
    case 'time':
      return localize('Time');
    case 'cost':
      return localize('Cost');
    case 'volume':
      return localize('Volume');
    default:
      return localize('Metric');
  }
}

/** A value with its unit, a dash where there is none. */
export function metricValue(value: number | undefined, unit: string | undefined, localize: Localize): string {
  if (value === undefined) return '–';
  const text = formatNumber(value, localize);
  return unit === undefined ? text : `${text}\u00a0${unit}`;
}

/** A metric on one line: `QR scans per week: 3,100 (target 4,000)`. */
export function metricLine(metric: ViewMetric, localize: Localize): string {
  const { value, target, unit } = metric;
  const name = metricName(metric, localize);
  const shown = metricValue(value, unit, localize);
  if (target === undefined) return localize('{name}: {value}', { name, value: shown });
  return localize('{name}: {value} (target {target})', {
    name,
    value: shown,
    target: metricValue(target, unit, localize),
  });
}

/** A metric with its target, and what is known of it. */
export function metricText(metric: ViewMetric, localize: Localize): string {
  return joined(metricLine(metric, localize), metricBackground(metric, localize));
}

/** When a metric was measured, where it is from, and what it was before; empty where nothing is known of that. */
export function metricBackground({ date, source, history, unit }: ViewMetric, localize: Localize): string {
  const before = history.map((point) => {
    const value = metricValue(point.value, unit, localize);
    return point.date === undefined ? value : `${value} (${dateText(point.date, localize)})`;
  });
  return joined(
    date && dateText(date, localize),
    source && localize('Source: {source}', { source }),
    before.length > 0 ? localize('History: {list}', { list: before.join(', ') }) : undefined,
  );
}
