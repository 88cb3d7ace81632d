import type { Shape } from '../shapes';
import { STYLES, type TextStyle, type Tools } from '../tools';
import { moved } from '../text/moved';

export interface Pill {
  readonly width: number;
  readonly height: number;
  /** With its left edge at x, centred on y. */
  readonly draw: (x: number, y: number) => Shape;
}

export interface PillWords {
  /** When this way is taken. */
  readonly when?: string;
  /** Where it leads to, or comes from. */
  readonly place: string;
  /** The whole in words, as tooltip. */
  readonly title?: string;
  /** The place is none that the map has. */
  readonly open?: boolean;
  readonly path?: string;
}

const INSET = 8;
const PADDING = 4;

/** Where a way goes on that cannot be drawn to its end: in another row, or nowhere yet. */
export function pillOf({ when, place, title, open, path }: PillWords, most: number, tools: Tools): Pill {
  const set = (text: string, style: TextStyle, maxLines: number) =>
    tools.text(text, style, { x: 0, y: 0, width: most - 2 * INSET, maxLines });
  const above = when === undefined || when === '' ? undefined : set(when, STYLES.small, 3);
  const below = set(place, STYLES.feeling, 2);
  const width = Math.max(above?.width ?? 0, below.width, 8) + 2 * INSET;
  const height = (above?.height ?? 0) + below.height + 2 * PADDING;
  return {
    width,
    height,
    draw: (x, y) => {
      const box = { x, y: y - height / 2, width, height };
      const top = box.y + PADDING;
      return {
        kind: 'group',
        name: 'way',
        title,
        path,
        box,
        children: [
          {
            kind: 'rect',
            ...box,
            radius: 8,
            fill: 'background',
            stroke: 'neutral',
            dash: open ? '3 3' : undefined,
          },
          ...(above ? [moved(above.shape, x + INSET, top)] : []),
          moved(below.shape, x + INSET, top + (above?.height ?? 0)),
        ],
      };
    },
  };
}
