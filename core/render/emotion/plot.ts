import type { JourneyView, ViewCurve, ViewPoint } from '../../insight/journey-view';
import { smoothLine, type Point, type SmoothLine } from '../curve';
import type { Grid } from '../grid';
import type { Role } from '../palette';

/** Room above +2 and below -2 for labels, px. */
const HEADROOM = 36;
const LEAST_UNIT = 52;
const MOST_UNIT = 104;
/** A plot is that many times as wide as one point of score is high. */
const PROPORTION = 36;

/** Where scores stand in a plot, px. */
export interface PlotScale {
  readonly top: number;
  /** Height of one point of score. */
  readonly unit: number;
}

/** The scale of a plot of some width: the wider the map, the higher its curve, so that it stays what one sees first. */
export function plotScale(width: number, top: number): PlotScale {
  const unit = Math.round(width / PROPORTION / 4) * 4;
  return { top, unit: Math.min(Math.max(unit, LEAST_UNIT), MOST_UNIT) };
}

/** Height of a plot with the room for its labels, px. */
export function plotHeight({ unit }: PlotScale): number {
  return 2 * HEADROOM + 4 * unit;
}

export type MarkerShape =
  'circle' | 'diamond' | 'square' | 'triangle' | 'cross' | 'wedge' | 'bar' | 'hourglass';

/** How a persona's line is told from the others: colour, dash and the shape of its marks. */
export interface CurveLook {
  readonly paint: Role;
  readonly dash?: string;
  readonly marker: MarkerShape;
}

export interface PlottedPoint {
  readonly point: ViewPoint;
  readonly x: number;
  readonly y: number;
}

export interface PlottedCurve {
  readonly curve: ViewCurve;
  readonly look: CurveLook;
  readonly points: readonly PlottedPoint[];
  readonly line: SmoothLine;
}

/** The height of a score. */
export function scoreHeight(score: number, { top, unit }: PlotScale): number {
  return top + HEADROOM + (2 - score) * unit;
}

const PAINTS = ['curve1', 'curve2', 'curve3', 'curve4', 'curve5'] as const;
const SHAPES: readonly Pick<CurveLook, 'marker' | 'dash'>[] = [
  { marker: 'circle' },
  { marker: 'diamond', dash: '9 5' },
  { marker: 'square', dash: '2 5' },
  { marker: 'triangle', dash: '12 4 2 4' },
  { marker: 'cross', dash: '5 3' },
  { marker: 'wedge', dash: '16 4' },
  { marker: 'bar', dash: '8 3 2 3 2 3' },
  { marker: 'hourglass', dash: '4 8' },
];

/** The look of the n-th curve: colours return after five, marks and dashes after eight, so that two are never alike. */
export function curveLook(index: number): CurveLook {
  const paint = PAINTS[index % PAINTS.length] ?? 'curve1';
  return { paint, ...(SHAPES[index % SHAPES.length] ?? { marker: 'circle' }) };
}

/** Half the distance between marks of personas who feel the same, px. */
const ASIDE = 7;

/**
 * Curves in the columns of a row, each through the centre of its steps. Where several personas give a step
 * the same score, their marks stand side by side.
 */
export function plotCurves(view: JourneyView, grid: Grid, scale: PlotScale): readonly PlottedCurve[] {
  const centres = new Map(
    grid.columns.flatMap(({ index, x, width }) => (index === undefined ? [] : [[index, x + width / 2]])),
  );
  const together = new Map<string, number[]>();
  const keyOf = ({ step, score }: ViewPoint) => `${String(step)} ${String(score)}`;
  for (const { order, points } of view.curves) {
    for (const point of points) together.set(keyOf(point), [...(together.get(keyOf(point)) ?? []), order]);
  }
  return view.curves.map((curve) => {
    const points = curve.points.flatMap((point): readonly (PlottedPoint & { centre: number })[] => {
      const centre = centres.get(point.step);
      if (centre === undefined) return [];
      const orders = together.get(keyOf(point)) ?? [];
      const x = centre + (2 * orders.indexOf(curve.order) - orders.length + 1) * ASIDE;
      return [{ point, x, centre, y: scoreHeight(point.score, scale) }];
    });
    const line = smoothLine(throughRow(curve, points, grid, scale));
    return { curve, look: curveLook(curve.order), points, line };
  });
}

/** The points of a row, and where the line comes in from the row before and goes out to the next. */
function throughRow(
  { points: all }: ViewCurve,
  points: readonly (PlottedPoint & { readonly centre: number })[],
  { left, right }: Grid,
  scale: PlotScale,
): readonly Point[] {
  const inRow = points.map(({ centre, y }) => ({ x: centre, y }));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return inRow;
  const between = (x: number, inner: ViewPoint, outer: ViewPoint | undefined): readonly Point[] =>
    outer ? [{ x, y: scoreHeight((inner.score + outer.score) / 2, scale) }] : [];
  return [
    ...between(left, first.point, all[all.indexOf(first.point) - 1]),
    ...inRow,
    ...between(right, last.point, all[all.indexOf(last.point) + 1]),
  ];
}
