/** Something with a place of its own on a scale from 1 to 5, both ways. */
interface Rated {
  readonly impact: number;
  readonly effort: number;
}

export interface Spread<T> {
  readonly of: T;
  /** 0 … 1, from the left and from below. */
  readonly x: number;
  readonly y: number;
}

/** How far a point may stand from its true place: less than half way to the next value. */
const ROOM = 0.07;
/** Between two quadrants, and how near points that are beside it come to it. */
const LINE = 0.5;
const CLEAR = 0.01;

/**
 * Places for rated things. Those that share one stand in a column, in their order; neighbours to the left
 * and right stand a little higher and lower, so that their labels pass each other. None of it carries a point over
 * the line between two quadrants: on the line, where the middle impact is, those that share a place stand in a row.
 */
export function spread<T extends Rated>(things: readonly T[]): readonly Spread<T>[] {
  const keyOf = ({ impact, effort }: Rated) => `${String(impact)}/${String(effort)}`;
  const totals = new Map<string, number>();
  for (const thing of things) totals.set(keyOf(thing), (totals.get(keyOf(thing)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return things.map((of) => {
    const key = keyOf(of);
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    const total = totals.get(key) ?? 1;
    const [x, y] = [onAxis(of.effort), onAxis(of.impact)];
    const off = total === 1 ? 0 : 1 - (2 * place) / (total - 1);
    if (y === LINE) return { of, x: x - off * room(x), y };
    const lone = of.effort % 2 === 0 ? -0.25 : 0.25;
    return { of, x, y: y + (total === 1 ? lone : off) * room(y) };
  });
}

/** How far a point may be carried on a side without reaching the line; what stands on it has nothing to keep to. */
function room(at: number): number {
  const distance = Math.abs(at - LINE);
  return distance === 0 ? ROOM : Math.min(ROOM, Math.max(distance / 2, distance - CLEAR));
}

/** 1 … 5 as 0.14 … 0.86: labels at the ends stay clear of the axes. */
function onAxis(value: number): number {
  return LINE + ((value - 3) / 4) * 0.72;
}
