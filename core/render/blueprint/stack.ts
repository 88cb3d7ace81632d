/** Something that stands above the line of the flow and hangs on stems that go down to boxes, px. */
export interface Climb {
  /** Where its stems stand: one for what leads to another row, two for a way from box to box. */
  readonly stems: readonly number[];
  /** What its line covers. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Places for the left edge of its text, the best first. */
  readonly textAt: readonly number[];
  readonly textWidth: number;
}

export interface Stacked<T extends Climb> {
  readonly climb: T;
  /** Left edge of its text. */
  readonly textX: number;
  /** px above the lowest place, of its upper and its lower edge. */
  readonly top: number;
  readonly bottom: number;
}

const CLEAR = 8;
const BETWEEN = 8;

/**
 * Stacks climbs in as few levels as it can, short ones below, so that no two lie on each other and no stem crosses a
 * text. The same for the same climbs in the same order.
 */
export function stack<T extends Climb>(climbs: readonly T[]): readonly Stacked<T>[] {
  const placed: Placed<T>[] = [];
  const sorted = climbs
    .map((climb, order) => ({ climb, order }))
    .sort((a, b) => spanOf(a.climb) - spanOf(b.climb) || a.climb.left - b.climb.left || a.order - b.order);
  let levels = 0;
  for (const { climb, order } of sorted) {
    const spot = spotFor(climb, placed, levels);
    placed.push({ climb, order, ...spot });
    levels = Math.max(levels, spot.level + 1);
  }
  const heights = Array.from({ length: levels }, (_, level) =>
    Math.max(...placed.filter((each) => each.level === level).map(({ climb }) => climb.height)),
  );
  return placed
    .toSorted((a, b) => a.order - b.order)
    .map(({ climb, textX, level }) => {
      const bottom = heights.slice(0, level).reduce((sum, height) => sum + height + BETWEEN, 0);
      return { climb, textX, bottom, top: bottom + (heights[level] ?? 0) };
    });
}

interface Placed<T extends Climb> {
  readonly climb: T;
  readonly order: number;
  readonly level: number;
  readonly textX: number;
}

function spanOf({ left, right }: Climb): number {
  return right - left;
}

function spotFor<T extends Climb>(
  climb: T,
  placed: readonly Placed<T>[],
  levels: number,
): { readonly level: number; readonly textX: number } {
  for (let level = 0; level <= levels; level++)
    for (const textX of climb.textAt) if (isFree(climb, textX, level, placed)) return { level, textX };
  return { level: levels, textX: climb.textAt[0] ?? climb.left };
}

function isFree<T extends Climb>(
  climb: T,
  textX: number,
  level: number,
  placed: readonly Placed<T>[],
): boolean {
  const [left, right] = extent(climb, textX);
  return placed.every((other) => {
    if (other.level === level) {
      const [from, to] = extent(other.climb, other.textX);
      return right + CLEAR <= from || to + CLEAR <= left;
    }
    if (other.level < level) return climb.stems.every((stem) => !covers(other, stem));
    return other.climb.stems.every((stem) => !covers({ climb, textX }, stem));
  });
}

function extent({ left, right, textWidth }: Climb, textX: number): readonly [number, number] {
  return textWidth === 0 ? [left, right] : [Math.min(left, textX), Math.max(right, textX + textWidth)];
}

function covers({ climb, textX }: { readonly climb: Climb; readonly textX: number }, stem: number): boolean {
  const { textWidth } = climb;
  return textWidth > 0 && stem > textX - CLEAR / 2 && stem < textX + textWidth + CLEAR / 2;
}
