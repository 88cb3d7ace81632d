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
        children: [{ kind: 'rect', ...box, radius: 8, fill: 'surface', stroke: 'edge' }, ...drawing.shapes],
      });
      x += width + GAP;
    });
    y += height + GAP;
  }
  return { shapes, height: Math.max(y - GAP, 0) };
}

/** As few rows as can be; cards keep their natural width where that needs no further row. */
function rowsOf(cards: readonly Card[], width: number): readonly (readonly Card[])[] {
  const roomy = pack(cards, width, ({ natural }) => natural);
  const tight = pack(cards, width, ({ least }) => least);
  return tight.length < roomy.length ? tight : roomy;
}

function pack(
  cards: readonly Card[],
  width: number,
  sizeOf: (card: Card) => number,
): readonly (readonly Card[])[] {
  const rows: Card[][] = [];
  let used = Infinity;
  for (const card of cards) {
    const needed = Math.min(sizeOf(card), width);
    if (used + GAP + needed > width) {
      rows.push([]);
      used = -GAP;
    }
    rows.at(-1)?.push(card);
    used += GAP + needed;
  }
  return rows;
}

/** Shares the width among the cards of a row: up to the natural width of each, then to what it can take. */
function share(row: readonly Card[], width: number): readonly number[] {
  const least = row.map((card) => Math.min(card.least, width));
  const natural = grow(
    least,
    row.map((card) => card.natural),
    width,
  );
  return grow(
    natural,
    row.map((card) => card.most),
    width,
  );
}

function grow(from: readonly number[], to: readonly number[], width: number): readonly number[] {
  const widths = [...from];
  // Each round fills one card at least.
  for (let rounds = from.length; rounds > 0; rounds--) {
    const left = width - widths.reduce((sum, each) => sum + each, 0);
    const growing = widths.flatMap((each, index) => (each < (to[index] ?? 0) ? [index] : []));
    if (left < 1 || growing.length === 0) break;
    for (const index of growing) {
      widths[index] = Math.min(to[index] ?? 0, (widths[index] ?? 0) + left / growing.length);
    }
  }
  return widths;
}
