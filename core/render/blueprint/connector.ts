import type { Edge } from '../flow/edge';
import type { Role } from '../palette';
import type { Shape } from '../shapes';
import { line, round } from '../tools';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ConnectorLook {
  readonly look: Edge['look'];
  /** Something is handed over. */
  readonly handoff?: boolean;
  /** The customer has to begin again in part. */
  readonly dashed?: boolean;
  /** Without a head: it joins a way that has one. */
  readonly headless?: boolean;
}

const CORNER = 6;
const HEAD = 7;

/** A way along corners, each of which lies straight above, below or beside the one before, with an arrow head. */
export function connector(points: readonly Point[], look: ConnectorLook): readonly Shape[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return [];
  const paint = paintOf(look);
  const strokeWidth = look.look === 'usual' ? 3 : look.handoff || look.look === 'seen' ? 2 : 1.5;
  const [dx, dy] = [Math.sign(last.x - before.x), Math.sign(last.y - before.y)];
  const neck = look.headless ? last : { x: last.x - dx * (HEAD - 1), y: last.y - dy * (HEAD - 1) };
  const way: Shape = {
    kind: 'path',
    d: rounded([...points.slice(0, -1), neck]),
    stroke: paint,
    strokeWidth,
    dash: look.dashed ? '4 4' : undefined,
  };
  if (look.headless) return [way];
  const side = (turn: number) =>
    `${round(last.x - dx * HEAD + dy * turn)} ${round(last.y - dy * HEAD + dx * turn)}`;
  const head: Shape = {
    kind: 'path',
    d: `M${side(-4.5)}L${round(last.x)} ${round(last.y)}L${side(4.5)}Z`,
    fill: look.look === 'seen' ? 'background' : paint,
    stroke: paint,
    strokeWidth: 1.5,
  };
  return [way, head];
}

/** A way from x to x that jags in its middle: the channel changes, and nothing is handed over. */
export function brokenConnector(from: number, to: number, y: number): readonly Shape[] {
  const middle = (from + to - HEAD) / 2;
  const jag = [-9, -6, -3, 0, 3, 6, 9].map((dx, index) => {
    const dy = [0, 0, -6, 6, -6, 0, 0][index] ?? 0;
    return `${round(middle + dx)} ${round(y + dy)}`;
  });
  return [
    line(from, y, middle - 9, y, 'negative', { width: 1.75 }),
    { kind: 'path', d: `M${jag.join('L')}`, stroke: 'negative', strokeWidth: 1.75 },
    ...connector(
      [
        { x: middle + 9, y },
        { x: to, y },
      ],
      { look: 'broken' },
    ),
  ];
}

function paintOf({ look, handoff }: ConnectorLook): Role {
  if (look === 'seen' || look === 'broken') return 'negative';
  return handoff ? 'accent' : 'muted';
}

/** Path data through points, its corners rounded. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const reach = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(toward(point, before, reach))}Q${at(point)} ${at(toward(point, after, reach))}`;
    })
    .join('');
}

function toward(from: Point, to: Point, reach: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * reach, y: from.y + Math.sign(to.y - from.y) * reach };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
