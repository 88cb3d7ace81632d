import type { RatedOpportunity } from '../priorities-text';
import type { Box } from '../shapes';

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
  /** Where a rank from 1 to 5 stands, effort from the left and impact from above. */
  readonly across: (effort: number) => number;
  readonly down: (impact: number) => number;
  /** The cell of the middle of both: what is left or right of it, above or below it, is a quadrant. */
  readonly middle: Box;
}

export const DOT_RADIUS = 11;
/** From dot to dot of one place. */
const PITCH = 2 * DOT_RADIUS + 6;
const LEAST_CELL = { width: 164, height: 104 };
const RANKS = 5;
const MIDDLE = 3;
/** Above and below all cells, for the names of the quadrants. */
const NAMES = 36;

/** Opportunities with the best first: the most impact for the least effort, then the most impact, then as written. */
export function ranked(opportunities: readonly RatedOpportunity[]): readonly RatedOpportunity[] {
  const gain = ({ impact, effort }: RatedOpportunity) => impact - effort;
  return opportunities.toSorted((a, b) => gain(b) - gain(a) || b.impact - a.impact);
}

/**
 * Where the dots stand: effort to the right, impact upwards, a cell for each pair of whole ranks. Those that share
 * one stand in a block in its middle, and cells are as large as the largest block needs. The middle ranks have cells of
 * their own between the quadrants, so that no dot is carried into a quadrant or out of it by those beside it.
 */
export function plotOf(opportunities: readonly RatedOpportunity[]): Plot {
  const cells = new Map<string, { impact: number; effort: number; members: number[] }>();
  opportunities.forEach((opportunity, of) => {
    const [impact, effort] = [rank(opportunity.impact), rank(opportunity.effort)];
    const key = `${String(impact)} ${String(effort)}`;
    const cell = cells.get(key) ?? { impact, effort, members: [] };
    cell.members.push(of);
    cells.set(key, cell);
  });
  const most = Math.max(1, ...[...cells.values()].map(({ members }) => members.length));
  const perRow = Math.ceil(Math.sqrt(most));
  const rows = Math.ceil(most / perRow);
  const width = Math.max(LEAST_CELL.width, perRow * PITCH + 24);
  const height = Math.max(LEAST_CELL.height, rows * PITCH + 24);
  const across = (effort: number) => (effort - 0.5) * width;
  const down = (impact: number) => NAMES + (RANKS + 0.5 - impact) * height;
  const dots = [...cells.values()].flatMap(({ impact, effort, members }) => {
    const inRow = Math.min(members.length, perRow);
    const inColumn = Math.ceil(members.length / perRow);
    return members.map((of, place) => ({
      of,
      x: across(effort) + ((place % perRow) - (inRow - 1) / 2) * PITCH,
      y: down(impact) + (Math.floor(place / perRow) - (inColumn - 1) / 2) * PITCH,
    }));
  });
  return {
    width: RANKS * width,
    height: RANKS * height + 2 * NAMES,
    dots,
    across,
    down,
    middle: { x: across(MIDDLE) - width / 2, y: down(MIDDLE) - height / 2, width, height },
  };
}

/** A whole rank from 1 to 5: what is no such number stands at the nearest. */
function rank(value: number): number {
  return Math.min(RANKS, Math.max(1, Math.round(value)));
}
