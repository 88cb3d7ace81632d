import type { Shape } from '../shapes';

/** Something in the header that takes a share of its width. */
export interface Card {
  /** px; `natural` is what it likes, it grows up to `most` to fill a row. */
  readonly least: number;
  readonly natural: number;
  readonly most: number;
  /** Drawn at 0, 0 in the given width. */
  readonly draw: (width: number) => CardDrawing;
}

export interface CardDrawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly path?: string;
  readonly title?: string;
}

const GAP = 16;

/** Cards in rows that fill the width, all cards of a row equally high. */
export function drawCards(
  cards: readonly Card[],
  left: number,
  right: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let y = 0;
  for (const row of rowsOf(cards, right - left)) {
    const widths = share(row, right - left - GAP * (row.length - 1));
    const drawings = row.map((card, index) => card.draw(widths[index] ?? card.natural));
    const height = Math.max(...drawings.map((drawing) => drawing.height));
    let x = left;
    drawings.forEach((drawing, index) => {
      const width = widths[index] ?? 0;
      const box = { x: 0, y: 0, width, height };
      shapes.push({
        kind: 'group',
        name: 'card',
        dx: x,
        dy: y,
        path: drawing.path,
        title: drawing.title,
        box,
        children: [{ kind: 'rect', ...box, radius: 8, fill: 'surface' }, ...drawing.shapes],
      });
      x += width + GAP;
    });
    y += height + GAP;
  }
  return { shapes, height: Math.max(y - GAP, 0) };
}

/** As many cards in a row as fit in their natural width; the last rows are evened out. */
function rowsOf(cards: readonly Card[], width: number): readonly (readonly Card[])[] {
  const rows: Card[][] = [];
  let used = Infinity;
  for (const card of cards) {
    const needed = Math.min(card.natural, width);
    if (used + GAP + needed > width) {
      rows.push([]);
      used = -GAP;
    }
    rows.at(-1)?.push(card);
    used += GAP + needed;
  }
  return rows;
}

/** Shares the width among the cards of a row: what is left over goes to those that can grow. */
function share(row: readonly Card[], width: number): readonly number[] {
  const widths = row.map(({ natural, least }) => Math.max(Math.min(natural, width), Math.min(least, width)));
  for (let round = 0; round < 4; round++) {
    const left = width - widths.reduce((sum, each) => sum + each, 0);
    const growing = row.flatMap((card, index) => ((widths[index] ?? 0) < card.most ? [index] : []));
    if (left < 1 || growing.length === 0) break;
    for (const index of growing) {
      const most = row[index]?.most ?? 0;
      widths[index] = Math.min(most, (widths[index] ?? 0) + left / growing.length);
    }
  }
  return widths;
}
