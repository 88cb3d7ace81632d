import type { Box, TextShape } from '../shapes';
import { STYLES, type Tools } from '../tools';
import { DOT_RADIUS, type Dot, type Plot } from './plot';

const WIDEST = 120;
const OFF = DOT_RADIUS + 5;
/** To the dots of others, from rim to words: clearly more than to the own one. */
const CLEAR = 9;
/** Above or below what goes through the middle of a dot. */
const LOW = 5;

/**
 * Titles beside the dots: to the right of one, else to its left, below or above, where there is nothing yet. A dot
 * without such a place has its number alone: the list has its title. `taken` is what else stands in the plot.
 */
export function dotLabels(
  plot: Plot,
  titles: readonly string[],
  taken: readonly Box[],
  tools: Tools,
): readonly TextShape[] {
  const full: Box[] = [...taken];
  return plot.dots.flatMap((dot) => {
    const { of, x, y } = dot;
    const others = plot.dots.flatMap((each) => (each === dot ? [] : [around(each)]));
    const set = tools.text(titles[of] ?? '', STYLES.small, {
      x: 0,
      y: 0,
      width: WIDEST,
      maxLines: 3,
    });
    if (set.width === 0) return [];
    const { width, height } = set;
    const [right, left] = [x + OFF, x - OFF - width];
    const [beside, below, above] = [y - height / 2, y + LOW, y - LOW - height];
    const places = [
      { left: right, top: beside, anchor: 'start', at: right },
      { left: right, top: below, anchor: 'start', at: right },
      { left: right, top: above, anchor: 'start', at: right },
      { left, top: beside, anchor: 'end', at: x - OFF },
      { left, top: below, anchor: 'end', at: x - OFF },
      { left, top: above, anchor: 'end', at: x - OFF },
      { left: x - width / 2, top: y + OFF - 2, anchor: 'middle', at: x },
      { left: x - width / 2, top: y - OFF + 2 - height, anchor: 'middle', at: x },
    ] as const;
    const place = places.find((each) => {
      const box = { x: each.left, y: each.top, width, height };
      return isInside(box, plot) && [...full, ...others].every((other) => !overlap(box, other));
    });
    if (!place) return [];
    full.push({ x: place.left, y: place.top, width, height });
    const { anchor, at, top } = place;
    return [{ ...set.shape, fill: 'ink', anchor, x: at, y: set.shape.y + top }];
  });
}

function around({ x, y }: Dot): Box {
  const reach = DOT_RADIUS + CLEAR;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

const MARGIN = 3;

function isInside({ x, y, width, height }: Box, plot: Plot): boolean {
  return x >= MARGIN && y >= MARGIN && x + width <= plot.width - MARGIN && y + height <= plot.height - MARGIN;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + MARGIN &&
    b.x < a.x + a.width + MARGIN &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}
