import type { ViewStep } from '../../insight/journey-view';
import { PAD, type Column, type Grid } from '../grid';
import type { Role } from '../palette';
import type { Shape } from '../shapes';
import type { SymbolName } from '../symbols';
import { mark, STYLES, toGrid, type TextStyle, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';

/** One thing in a cell: a mark, its text, and a quiet line beneath. */
export interface ListItem {
  readonly text: string;
  readonly path?: string;
  readonly mark?: { readonly name: SymbolName; readonly paint: Role; readonly filled?: boolean };
  readonly style?: TextStyle;
  readonly note?: string;
  /** Drawn at the right end of the first line, `width` px wide. */
  readonly badge?: { readonly width: number; readonly draw: (x: number, y: number) => readonly Shape[] };
  readonly title?: string;
}

const INDENT = 16;
const BETWEEN = 4;
const MOST_LINES = 6;
const MOST_ITEMS = 10;

/** A lane that lists things beneath each step. */
export function listLane(
  grid: Grid,
  tools: Tools,
  itemsOf: (step: ViewStep) => readonly ListItem[],
): LaneDrawing | undefined {
  let height = 0;
  const shapes = grid.columns.flatMap((column): readonly Shape[] => {
    const items = column.step ? itemsOf(column.step) : [];
    if (items.length === 0) return [];
    const cell = listCell(column, items, LANE_PADDING, tools);
    height = Math.max(height, cell.bottom);
    return cell.shapes;
  });
  return shapes.length === 0 ? undefined : { height: toGrid(height + LANE_PADDING), shapes };
}

/** The things of one cell, one below the other from `top` on. */
export function listCell(
  column: Column,
  items: readonly ListItem[],
  top: number,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shown = items.length > MOST_ITEMS ? items.slice(0, MOST_ITEMS - 1) : items;
  const rest = items.slice(shown.length);
  const more: ListItem = {
    text: tools.localize('{count} more', { count: rest.length }),
    style: STYLES.small,
    title: rest.map(({ text }) => text).join(' · '),
  };
  const shapes: Shape[] = [];
  let y = top;
  for (const item of rest.length > 0 ? [...shown, more] : shown) {
    const drawn = drawItem(item, column, y, tools);
    shapes.push(drawn.shape);
    y = drawn.bottom + BETWEEN;
  }
  return { shapes, bottom: y - BETWEEN };
}

function drawItem(
  item: ListItem,
  column: Column,
  y: number,
  tools: Tools,
): { readonly shape: Shape; readonly bottom: number } {
  const left = column.x + PAD;
  const x = item.mark ? left + INDENT : left;
  const right = column.x + column.width - PAD;
  const width = right - x - (item.badge ? item.badge.width + 4 : 0);
  const text = tools.text(item.text, item.style ?? STYLES.body, { x, y, width, maxLines: MOST_LINES });
  const children: Shape[] = [text.shape];
  if (item.mark) children.push(mark(item.mark.name, left, y + 2, 12, item.mark.paint, item.mark.filled));
  if (item.badge) children.push(...item.badge.draw(right - item.badge.width, y));
  let bottom = y + text.height;
  if (item.note !== undefined) {
    const note = tools.text(item.note, STYLES.small, { x, y: bottom, width: right - x, maxLines: 3 });
    children.push(note.shape);
    bottom += note.height;
  }
  const box = { x: left, y, width: right - left, height: bottom - y };
  return {
    shape: { kind: 'group', path: item.path, title: item.title, children, box },
    bottom,
  };
}
