import type { ViewMetric } from '../../insight/journey-view';
import { metricBackground, metricName, metricValue } from '../metric-text';
import type { Shape } from '../shapes';
import { line, round, STYLES, toGrid, type Tools } from '../tools';
import type { Card, CardDrawing } from './card';

const PADDING = 16;
const GAP = 24;
const LEAST_CELL = 144;
const CELL = 176;
const MOST_CELL = 216;
const BETWEEN = 16;
const SPARK = { width: 56, height: 26 };
/** A figure that needs more is cut. */
const MOST_FIGURE = 320;

/** Figures against their targets with the line of their history, side by side as far as the width goes. */
export function figuresCard(metrics: readonly ViewMetric[], tools: Tools): Card | undefined {
  if (metrics.length === 0) return undefined;
  // In two rows they are about as high as a persona.
  const columns = metrics.length > 2 ? Math.ceil(metrics.length / 2) : metrics.length;
  const least = Math.max(LEAST_CELL, ...metrics.map((metric) => widthOf(metric, tools)));
  const widthFor = (cell: number, count: number) => 2 * PADDING + count * cell + (count - 1) * GAP;
  return {
    least: widthFor(least, Math.min(columns, 2)),
    natural: widthFor(Math.max(least, CELL), columns),
    most: widthFor(Math.max(least, MOST_CELL), columns),
    draw: (width) => draw(metrics, width, least, tools),
  };
}

/** What the figure needs, with its history where a cell has room for both. */
function widthOf(metric: ViewMetric, tools: Tools): number {
  const figure = figureWidth(metric, tools);
  const both = figure + (metric.history.length > 1 ? SPARK.width + 12 : 0);
  return both <= MOST_CELL ? both : Math.min(figure, MOST_FIGURE);
}

function figureWidth({ value, unit }: ViewMetric, { width, localize }: Tools): number {
  return width(metricValue(value, unit, localize), STYLES.figure) + 1;
}

function draw(metrics: readonly ViewMetric[], width: number, least: number, tools: Tools): CardDrawing {
  const inner = width - 2 * PADDING;
  const fitting = Math.min(Math.max(Math.floor((inner + GAP) / (least + GAP)), 1), metrics.length);
  // As many in the last row as in the others, or one less.
  const columns = Math.ceil(metrics.length / Math.ceil(metrics.length / fitting));
  const cell = (inner - (columns - 1) * GAP) / columns;
  const shapes: Shape[] = [];
  let top = PADDING - 2;
  for (let first = 0; first < metrics.length; first += columns) {
    if (first > 0) top += BETWEEN;
    const row = metrics.slice(first, first + columns);
    const names = row.map((metric) => nameOf(metric, cell, tools));
    const nameHeight = Math.max(...names.map(({ height }) => height));
    const drawn = row.map((metric, index) =>
      drawFigure(metric, PADDING + index * (cell + GAP), top, cell, nameHeight, tools),
    );
    shapes.push(...drawn.map(({ shape }) => shape));
    top = Math.max(...drawn.map(({ bottom }) => bottom));
  }
  return { height: toGrid(top + PADDING - 2), shapes };
}

function nameOf(metric: ViewMetric, width: number, tools: Tools, x = 0, y = 0) {
  return tools.text(metricName(metric, tools.localize), STYLES.label, { x, y, width, maxLines: 2 });
}

function drawFigure(
  metric: ViewMetric,
  x: number,
  top: number,
  width: number,
  nameHeight: number,
  tools: Tools,
): { readonly shape: Shape; readonly bottom: number } {
  const { localize } = tools;
  const name = nameOf(metric, width, tools, x, top);
  // The figure comes first; its history is drawn where that leaves room.
  const spark = metric.history.length > 1 && width >= figureWidth(metric, tools) + SPARK.width + 8;
  const valueTop = top + nameHeight + 2;
  const value = tools.text(metricValue(metric.value, metric.unit, localize), STYLES.figure, {
    x,
    y: valueTop,
    width: width - (spark ? SPARK.width + 8 : 0),
  });
  const children: Shape[] = [name.shape, value.shape];
  // Right beside the figure, so that a wide card does not tear them apart.
  if (spark) {
    const at = Math.min(Math.max(x + value.width + 20, x + width / 2), x + width - SPARK.width);
    children.push(...sparkLine(metric, at, valueTop + 3));
  }
  let bottom = valueTop + 34;
  const note = noteOf(metric, tools);
  if (note !== '') {
    const text = tools.text(note, STYLES.small, { x, y: bottom, width, maxLines: 2 });
    children.push(text.shape);
    bottom += text.height;
  }
  const shape: Shape = {
    kind: 'group',
    name: 'metric',
    path: metric.path,
    title: metricBackground(metric, localize) || undefined,
    box: { x, y: top, width, height: bottom - top },
    children,
  };
  return { shape, bottom };
}

function noteOf({ target, unit, history }: ViewMetric, { localize }: Tools): string {
  const [first] = history;
  const show = (value: number) => metricValue(value, unit, localize);
  return [
    ...(target === undefined ? [] : [localize('target {value}', { value: show(target) })]),
    ...(history.length > 1 && first !== undefined
      ? [localize('was {value}', { value: show(first.value) })]
      : []),
  ].join(' · ');
}

/** The history from left to right; dotted the target, when it lies within reach. */
function sparkLine(metric: ViewMetric, x: number, y: number): readonly Shape[] {
  const { target } = metric;
  const history = metric.history.map(({ value }) => value);
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
