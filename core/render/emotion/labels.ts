import type { SmoothLine } from '../curve';
import type { Role } from '../palette';
import type { Box, Shape, TextShape } from '../shapes';
import { STYLES, type TextBlock, type Tools } from '../tools';
import type { PlottedCurve, PlottedPoint } from './plot';

/** Lines that a label should not stand on: of curves, which bend, and of rules, which lie level. */
export interface Lines {
  readonly curves: readonly SmoothLine[];
  readonly faint: readonly SmoothLine[];
  readonly levels: readonly number[];
}

export interface Labels {
  readonly shapes: readonly Shape[];
  /** What they cover. */
  readonly boxes: readonly Box[];
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 14;
const CLEAR = 12;
/** Steps to either side whose marks and labels can be in the way. */
const NEIGHBOURS = 4;

interface Wish {
  readonly point: PlottedPoint;
  readonly text: TextBlock;
  readonly fill: Role;
  readonly above: boolean;
}

/**
 * Feelings beside their points. Each takes the place where it covers no other label and no mark, and
 * crosses as few lines as can be; where there is none, the feeling is left to the point's tooltip.
 */
export function feelingLabels(
  curves: readonly PlottedCurve[],
  taken: readonly Box[],
  lines: Lines,
  room: LabelRoom,
  widthOf: (step: number) => number,
  tools: Tools,
): Labels {
  const marks = new Map<number, Box[]>();
  const keep = (step: number, box: Box) => {
    const boxes = marks.get(step);
    if (boxes) boxes.push(box);
    else marks.set(step, [box]);
  };
  for (const { points } of curves) {
    for (const { point, x, y } of points) keep(point.step, { x: x - 9, y: y - 9, width: 18, height: 18 });
  }
  const shapes: Shape[] = [];
  const boxes: Box[] = [];
  for (const { point, text, fill, above } of wishes(curves, widthOf, tools)) {
    const step = point.point.step;
    const near = [...taken];
    for (let at = step - NEIGHBOURS; at <= step + NEIGHBOURS; at++) near.push(...(marks.get(at) ?? []));
    const best = bestPlace(candidates(point, text.width, above, room), near, lines);
    if (!best) continue;
    keep(step, best);
    boxes.push(best);
    shapes.push(label(text.shape, best, fill));
  }
  return { shapes, boxes };
}

/** The free place that costs least; earlier places are better by nature. */
function bestPlace(places: readonly Box[], near: readonly Box[], lines: Lines): Box | undefined {
  let best: Box | undefined;
  let least = Infinity;
  for (const [order, box] of places.entries()) {
    if (order >= least) break;
    if (near.some((other) => overlap(box, other))) continue;
    const price = order + cost(box, lines);
    if (price < least) {
      best = box;
      least = price;
    }
  }
  return best;
}

/** One label per point, in the order of the steps; the same feeling of two personas at one place is said once. */
function wishes(
  curves: readonly PlottedCurve[],
  widthOf: (step: number) => number,
  tools: Tools,
): readonly Wish[] {
  const said = new Set<string>();
  return curves
    .flatMap(({ points, look }) =>
      points.flatMap((point, index): readonly Wish[] => {
        const { feeling, step, score } = point.point;
        if (feeling === undefined) return [];
        const key = JSON.stringify([step, score, feeling]);
        if (said.has(key)) return [];
        said.add(key);
        const width = Math.max(widthOf(step) - 8, 80);
        const text = tools.text(feeling, STYLES.feeling, { x: 0, y: 0, width, anchor: 'middle', halo: true });
        const fill = curves.length > 1 ? look.paint : 'ink';
        return [{ point, text, fill, above: standsAbove(points, index) }];
      }),
    )
    .sort((a, b) => a.point.point.step - b.point.point.step);
}

/** On a peak or on the way over the middle above the point, in a trough below. */
function standsAbove(points: readonly PlottedPoint[], index: number): boolean {
  const here = points[index]?.y ?? 0;
  const before = points[index - 1]?.y ?? here;
  const after = points[index + 1]?.y ?? here;
  if (here < before && here < after) return true;
  if (here > before && here > after) return false;
  return (points[index]?.point.score ?? 0) >= 0;
}

function candidates({ x, y }: PlottedPoint, width: number, above: boolean, room: LabelRoom): readonly Box[] {
  const half = width / 2;
  const up = y - CLEAR - HEIGHT;
  const down = y + CLEAR;
  const [first, second, away] = above ? [up, down, -1] : [down, up, 1];
  const places: readonly (readonly [number, number])[] = [
    [x - half, first],
    [x - half, second],
    [x + 4, first],
    [x - width - 4, first],
    [x + 14, y - HEIGHT / 2],
    [x - width - 14, y - HEIGHT / 2],
    [x - half, first + away * HEIGHT],
    [x - half, second - away * HEIGHT],
    [x + 4, second],
    [x - width - 4, second],
    [x - half, first + away * 2 * HEIGHT],
    [x - half, second - away * 2 * HEIGHT],
  ];
  return places
    .map(([left, top]) => ({
      x: Math.min(Math.max(left, room.left), room.right - width),
      y: top,
      width,
      height: HEIGHT,
    }))
    .filter((box) => box.y >= room.top && box.y + HEIGHT <= room.bottom);
}

function cost(box: Box, { curves, faint, levels }: Lines): number {
  const ruled = levels.filter((y) => y > box.y && y < box.y + box.height).length;
  return 8 * crossed(box, curves) + 3 * crossed(box, faint) + 6 * ruled;
}

/** How many lines run through a box. */
export function crossed(box: Box, lines: readonly SmoothLine[]): number {
  const count = Math.ceil(box.width / 10);
  const places = Array.from({ length: count + 1 }, (_, index) => box.x + (index * box.width) / count);
  return lines.filter((line) =>
    places.some((x) => {
      const y = line.at(x);
      return y !== undefined && y > box.y - 2 && y < box.y + box.height + 2;
    }),
  ).length;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function label(shape: TextShape, box: Box, fill: Role): Shape {
  return { ...shape, x: box.x + box.width / 2, y: box.y + HEIGHT / 2 + shape.size * 0.36, fill };
}
