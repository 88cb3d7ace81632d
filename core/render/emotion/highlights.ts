import type { JourneyView } from '../../insight/journey-view';
import type { Box, Shape } from '../shapes';
import { mark } from '../tools';
import type { PlottedCurve, PlottedPoint } from './plot';

const RADIUS = 10;
/** Points nearer than this share one ring, px. */
const NEAR = 48;

export interface Highlights {
  readonly shapes: readonly Shape[];
  /** What they cover, for labels to keep clear of. */
  readonly boxes: readonly Box[];
}

/** Rings around the feelings of a moment of truth, a sparkle over those of a wow. */
export function highlights(view: JourneyView, curves: readonly PlottedCurve[]): Highlights {
  const bySteps = new Map<number, PlottedPoint[]>();
  for (const point of curves.flatMap(({ points }) => points)) {
    const { moment, wow } = view.steps[point.point.step] ?? {};
    if (!moment && !wow) continue;
    const points = bySteps.get(point.point.step) ?? [];
    bySteps.set(point.point.step, [...points, point]);
  }
  const shapes: Shape[] = [];
  const boxes: Box[] = [];
  for (const [step, points] of bySteps) {
    const { moment, wow } = view.steps[step] ?? {};
    const sorted = points.toSorted((a, b) => a.y - b.y);
    if (moment) {
      const rings = ringsAround(sorted);
      shapes.push(...rings.map(ring));
      boxes.push(...rings);
    }
    const [top] = sorted;
    if (wow && top) {
      const box = { x: Math.max(...sorted.map(({ x }) => x)) + 9, y: top.y - 20, width: 12, height: 12 };
      shapes.push(mark('sparkle', box.x, box.y, box.width, 'moment', true));
      boxes.push(box);
    }
  }
  return { shapes, boxes };
}

function ringsAround(points: readonly PlottedPoint[]): readonly Box[] {
  const rings: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { x, y } of points) {
    const last = rings.at(-1);
    if (last && y - last.bottom < NEAR) {
      last.bottom = y;
      last.left = Math.min(last.left, x);
      last.right = Math.max(last.right, x);
    } else rings.push({ left: x, right: x, top: y, bottom: y });
  }
  return rings.map(({ left, right, top, bottom }) => ({
    x: left - RADIUS,
    y: top - RADIUS,
    width: right - left + 2 * RADIUS,
    height: bottom - top + 2 * RADIUS,
  }));
}

function ring(box: Box): Shape {
  return { kind: 'rect', ...box, radius: RADIUS, stroke: 'moment', strokeWidth: 1.75 };
}
