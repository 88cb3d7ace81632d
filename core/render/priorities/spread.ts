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

/**
 * Places for rated things. Those that share one stand in a column, in their order; neighbours to the left
 * and right stand a little higher and lower, so that their labels pass each other.
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
    const row = total === 1 ? (of.effort % 2 === 0 ? -0.25 : 0.25) : 1 - (2 * place) / (total - 1);
    return { of, x: onAxis(of.effort), y: onAxis(of.impact) + row * ROOM };
  });
}

/** 1 … 5 as 0.14 … 0.86: labels at the ends stay clear of the axes. */
function onAxis(value: number): number {
  return 0.14 + ((value - 1) / 4) * 0.72;
}
