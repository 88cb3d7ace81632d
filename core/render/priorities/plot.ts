import type { RatedOpportunity } from '../priorities-text';

/** A dot among the priorities, px from the upper left corner of the plot. */
export interface Dot {
  /** Index into the ranked opportunities. */
  readonly of: number;
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
}

export const DOT_RADIUS = 11;
/** From dot to dot of one place. */
const PITCH = 2 * DOT_RADIUS + 6;
const LEAST_CELL = { width: 164, height: 104 };
const RANKS = 5;

/** Opportunities with the best first: the most impact for the least effort, then the most impact, then as written. */
export function ranked(opportunities: readonly RatedOpportunity[]): readonly RatedOpportunity[] {
  const gain = ({ impact, effort }: RatedOpportunity) => impact - effort;
  return opportunities.toSorted((a, b) => gain(b) - gain(a) || b.impact - a.impact);
}

/**
 * Where the dots stand: effort to the right, impact upwards, a cell for each pair of whole ranks. Those that share
 * one stand in a block in its middle, and cells are as large as the largest block needs.
 */
export function plotOf(opportunities: readonly RatedOpportunity[]): Plot {
  const cells = new Map<string, { column: number; row: number; members: number[] }>();
  opportunities.forEach(({ impact, effort }, of) => {
    const [column, row] = [rank(effort) - 1, RANKS - rank(impact)];
    const key = `${String(column)} ${String(row)}`;
    const cell = cells.get(key) ?? { column, row, members: [] };
    cell.members.push(of);
    cells.set(key, cell);
  });
  const most = Math.max(1, ...[...cells.values()].map(({ members }) => members.length));
  const perRow = Math.ceil(Math.sqrt(most));
  const rows = Math.ceil(most / perRow);
  const width = Math.max(LEAST_CELL.width, perRow * PITCH + 24);
  const height = Math.max(LEAST_CELL.height, rows * PITCH + 24);
  const dots = [...cells.values()].flatMap(({ column, row, members }) => {
    const across = Math.min(members.length, perRow);
    const down = Math.ceil(members.length / perRow);
    return members.map((of, place) => ({
      of,
      x: (column + 0.5) * width + ((place % perRow) - (across - 1) / 2) * PITCH,
      y: (row + 0.5) * height + (Math.floor(place / perRow) - (down - 1) / 2) * PITCH,
    }));
  });
  return { width: RANKS * width, height: RANKS * height, dots };
}

/** A whole rank from 1 to 5: what is no such number stands at the nearest. */
function rank(value: number): number {
  return Math.min(RANKS, Math.max(1, Math.round(value)));
}
