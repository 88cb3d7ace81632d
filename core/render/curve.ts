import { curveMonotoneX, line } from 'd3-shape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line through points, px. */
export interface SmoothLine {
  /** SVG path data. */
  readonly path: string;
  /** The height of the line at x; undefined beyond its ends. */
  readonly at: (x: number) => number | undefined;
  /** Where it begins and ends; absent when it is no more than a point. */
  readonly ends?: { readonly from: number; readonly to: number };
}

/**
 * A curve through points of rising x that never overshoots them (monotone cubic interpolation, Steffen
 * 1990): between two points it stays between their heights.
 */
export function smoothLine(points: readonly Point[]): SmoothLine {
  const draw = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveMonotoneX)
    .digits(2);
  const path = draw([...points]) ?? '';
  const controls = controlHeights(points, path);
  const [from] = points;
  const to = points.at(-1);
  const ends = from && to && from !== to ? { from: from.x, to: to.x } : undefined;
  return { path, at: (x) => heightAt(points, controls, x), ends };
}

/** Heights of the two control points of each stretch; on a straight line those at its thirds. */
function controlHeights(points: readonly Point[], path: string): readonly (readonly [number, number])[] {
  const curves = [...path.matchAll(/C([^CLMZ]+)/g)].map((match) => (match[1] ?? '').split(',').map(Number));
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const [, first = from.y + (to.y - from.y) / 3, , second = from.y + ((to.y - from.y) * 2) / 3] =
      curves[index] ?? [];
    return [first, second];
  });
}

/** The control points lie at the thirds of a stretch, so x runs evenly with the parameter. */
function heightAt(
  points: readonly Point[],
  controls: readonly (readonly [number, number])[],
  x: number,
): number | undefined {
  const next = firstAtOrAfter(points, x);
  const to = points[next];
  if (!to) return undefined;
  const from = points[next - 1];
  const control = controls[next - 1];
  if (!from || !control) return to.x === x ? to.y : undefined;
  const t = (x - from.x) / (to.x - from.x);
  const s = 1 - t;
  return s ** 3 * from.y + 3 * s * s * t * control[0] + 3 * s * t * t * control[1] + t ** 3 * to.y;
}

function firstAtOrAfter(points: readonly Point[], x: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
