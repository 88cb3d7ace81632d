import type { ViewMetric } from '../../insight/journey-view';
import { metricName, metricValue } from '../metric-text';
import type { Shape } from '../shapes';
import { line, round, STYLES, toGrid, type Tools } from '../tools';
import type { Card, CardDrawing } from './card';
import { dateText } from '../time-text';

const PADDING = 16;
const SPARK = { width: 64, height: 28 };

/** A figure against its target, with the line of its history. */
export function metricCard(metric: ViewMetric, tools: Tools): Card {
  const figure = tools.width(metricValue(metric.value, metric.unit, tools.localize), STYLES.figure);
  const natural = Math.max(144, 2 * PADDING + figure + (metric.history.length > 1 ? SPARK.width + 16 : 0));
  return { least: natural, natural, most: 320, draw: (width) => draw(metric, width, tools) };
}

function draw(metric: ViewMetric, width: number, tools: Tools): CardDrawing {
  const { localize } = tools;
  const inner = width - 2 * PADDING;
  const spark = metric.history.length > 1 && width >= 2 * PADDING + SPARK.width + 56;
  const name = tools.text(metricName(metric, localize), STYLES.label, {
    x: PADDING,
    y: PADDING - 2,
    width: inner,
    maxLines: 2,
  });
  const top = PADDING + name.height + 4;
  const value = tools.text(metricValue(metric.value, metric.unit, localize), STYLES.figure, {
    x: PADDING,
    y: top,
    width: inner - (spark ? SPARK.width + 8 : 0),
  });
  const shapes: Shape[] = [name.shape, value.shape];
  if (spark) shapes.push(...sparkLine(metric, width - PADDING - SPARK.width, top + 2));
  let y = top + 36;
  for (const text of notes(metric, tools)) {
    const note = tools.text(text, STYLES.small, { x: PADDING, y, width: inner, maxLines: 2 });
    shapes.push(note.shape);
    y += note.height;
  }
  return {
    height: toGrid(y + PADDING - 4),
    shapes,
    path: metric.path,
    title: metric.date === undefined ? undefined : dateText(metric.date, localize),
  };
}

function notes({ target, unit, history }: ViewMetric, { localize }: Tools): readonly string[] {
  const [first] = history;
  const show = (value: number) => metricValue(value, unit, localize);
  return [
    ...(target === undefined ? [] : [localize('target {value}', { value: show(target) })]),
    ...(history.length > 1 && first !== undefined ? [localize('was {value}', { value: show(first) })] : []),
  ];
}

/** The history from left to right; dotted the target, when it lies within reach. */
function sparkLine({ history, target }: ViewMetric, x: number, y: number): readonly Shape[] {
  const values = target === undefined ? history : [...history, target];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const heightOf = (value: number) => y + SPARK.height - ((value - low) / span) * SPARK.height;
  const step = SPARK.width / (history.length - 1);
  const points = history.map((value, index) => ({ x: x + index * step, y: heightOf(value) }));
  const last = points.at(-1) ?? { x, y };
  const goal =
    target === undefined
      ? []
      : [line(x, heightOf(target), x + SPARK.width, heightOf(target), 'muted', { dash: '2 3' })];
  return [
    ...goal,
    {
      kind: 'path',
      d: `M${points.map((point) => `${round(point.x)} ${round(point.y)}`).join('L')}`,
      stroke: 'accent',
      strokeWidth: 2,
    },
    { kind: 'circle', ...last, radius: 3, fill: 'accent' },
  ];
}
