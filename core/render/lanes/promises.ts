import type { JourneyView, ViewPromise } from '../../insight/journey-view';
import type { Column, Grid } from '../grid';
import type { Shape } from '../shapes';
import { line, mark, round, STYLES, toGrid, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';

const TRACK = 40;
const ARC = 8;
const GAP = 16;
/** Length of the line of a promise that is not kept anywhere, px. */
const STUB = 24;

interface Laid {
  readonly promise: ViewPromise;
  /** Where its line begins and ends, px; the ends that lie in this row. */
  readonly from: number;
  readonly to: number;
  /** Whether it comes from the row before, and goes on in the next. */
  readonly comes: boolean;
  readonly goes: boolean;
  readonly made: boolean;
  readonly kept: boolean;
  readonly textFrom: number;
  readonly textWidth: number;
}

/** Arcs from where a promise is made to where it is kept. */
export function drawPromises(view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  const laid = view.promises.flatMap((promise) => lay(promise, grid, tools) ?? []);
  if (laid.length === 0) return undefined;
  const tracks: number[] = [];
  const shapes = laid
    .toSorted((a, b) => Math.min(a.from, a.textFrom) - Math.min(b.from, b.textFrom))
    .map((item) => {
      const start = Math.min(item.from, item.textFrom);
      const free = tracks.findIndex((end) => end + GAP <= start);
      const track = free < 0 ? tracks.length : free;
      tracks[track] = Math.max(item.to + STUB, item.textFrom + item.textWidth);
      return draw(item, LANE_PADDING + track * TRACK, tools);
    });
  return { height: toGrid(LANE_PADDING + tracks.length * TRACK), shapes };
}

function lay(promise: ViewPromise, grid: Grid, tools: Tools): Laid | undefined {
  const [first] = grid.columns.flatMap(({ index }) => index ?? []);
  const last = grid.columns.flatMap(({ index }) => index ?? []).at(-1);
  const begin = promise.from ?? promise.to;
  const end = promise.to ?? promise.from;
  if (begin === undefined || end === undefined || first === undefined || last === undefined) return undefined;
  const [low, high] = begin <= end ? [begin, end] : [end, begin];
  if (high < first || low > last) return undefined;
  const made = centreOf(promise.from, grid.columns);
  const kept = centreOf(promise.to, grid.columns);
  const [comes, goes] = [low < first, high > last];
  const from = comes ? grid.left : (centreOf(low, grid.columns) ?? grid.left);
  const to = goes ? grid.right : (centreOf(high, grid.columns) ?? grid.right);
  const room = grid.right - grid.left;
  const textWidth = Math.min(tools.width(promise.text, STYLES.body) + 1, room);
  const textFrom = Math.min(from - 6, grid.right - textWidth);
  return {
    promise,
    from,
    to,
    comes,
    goes,
    made: made !== undefined,
    kept: kept !== undefined,
    textFrom,
    textWidth,
  };
}

function centreOf(index: number | undefined, columns: readonly Column[]): number | undefined {
  const column = index === undefined ? undefined : columns.find((candidate) => candidate.index === index);
  return column && column.x + column.width / 2;
}

function draw(
  { promise, from, to, comes, goes, made, kept, textFrom, textWidth }: Laid,
  top: number,
  tools: Tools,
): Shape {
  const { localize } = tools;
  const text = tools.text(promise.text, STYLES.body, { x: textFrom, y: top, width: textWidth });
  const y = top + 16 + ARC + 4;
  const turn = Math.min(16, (to - from) / 2);
  const up = `M${round(from)} ${round(y)}Q${round(from)} ${round(y - ARC)} ${round(from + turn)} ${round(y - ARC)}`;
  const down = `L${round(to - turn)} ${round(y - ARC)}Q${round(to)} ${round(y - ARC)} ${round(to)} ${round(y)}`;
  const arc =
    (comes ? `M${round(from)} ${round(y - ARC)}` : up) + (goes ? `L${round(to)} ${round(y - ARC)}` : down);
  const open = promise.from === undefined || promise.to === undefined;
  const backwards = promise.from !== undefined && promise.to !== undefined && promise.to < promise.from;
  const start = backwards ? to : from;
  const end = backwards ? from : to;
  return {
    kind: 'group',
    path: promise.path,
    name: 'promise',
    title: open
      ? localize('Promise, without a step where it is made or kept')
      : localize('Promise: {text}', { text: promise.text }),
    box: { x: textFrom, y: top, width: textWidth, height: 16 },
    children: [
      text.shape,
      ...(open ? [] : [{ kind: 'path', d: arc, stroke: 'accent', strokeWidth: 1.5 } as const]),
      ...(made
        ? [
            {
              kind: 'circle',
              x: start,
              y,
              radius: 4,
              fill: 'background',
              stroke: 'accent',
              strokeWidth: 1.5,
            } as const,
          ]
        : []),
      ...(kept && !open
        ? ([
            { kind: 'circle', x: end, y, radius: 6, fill: 'accent' },
            mark('check', end - 4, y - 4, 8, 'background'),
          ] as const)
        : []),
      ...(open && made
        ? [
            line(from + 6, y, from + STUB, y, 'negative', { width: 1.5, dash: '3 4' }),
            mark('cross', from + STUB + 2, y - 5, 10, 'negative'),
          ]
        : []),
      ...(open && !made ? [mark('cross', from - 5, y - 5, 10, 'negative')] : []),
    ],
  };
}
