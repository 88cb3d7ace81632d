import type { Shape } from '../shapes';

/** Something in the header that takes a share of its width. */
export interface Card {
  /** px; `natural` is what it likes, it grows up to `most` to fill a row. */
  readonly least: number;
  readonly natural: number;
  readonly most: number;
  /** Drawn at 0, 0 in the given width. */
  readonly draw: (width: number) => CardDrawing;
  /** Drawn with more in it, for a row that is so high anyway; undefined where there is nothing more or no room. */
  readonly fill?: (width: number, height: number) => CardDrawing | undefined;
}

export interface CardDrawing {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly path?: string;
  readonly title?: string;
}

const GAP = 16;

/**
 * Cards in rows that fill the width, all cards of a row equally high: all in one row where they fit well,
 * else those of the people above the others.
 */
export function drawCards(
  people: readonly Card[],
  others: readonly Card[],
  left: number,
  right: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let y = 0;
  const drawn = [people, others].map((cards) => cards.map(remembering));
  const all = drawn.flat();
  const rows = isEasy(all, right - left) ? [all] : drawn.flatMap((cards) => rowsOf(cards, right - left));
  for (const row of rows) {
    const widths = share(row, right - left - GAP * (row.length - 1));
    const widthOf = (card: Card, index: number) => widths[index] ?? card.natural;
    const height = Math.max(...row.map((card, index) => card.draw(widthOf(card, index)).height));
    const drawings = row.map((card, index) => {
      const width = widthOf(card, index);
      return card.fill?.(width, height) ?? card.draw(width);
    });
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

/** What a px that no card can fill counts against a px of height. */
const EMPTY = 0.2;

/** Rows of cards in their order that are low in all, and filled. */
function rowsOf(cards: readonly Card[], width: number): readonly (readonly Card[])[] {
  // Of the first n cards: their rows, and how high those are.
  const best: { readonly rows: readonly (readonly Card[])[]; readonly height: number }[] = [
    { rows: [], height: 0 },
  ];
  for (let end = 1; end <= cards.length; end++) {
    let lowestSoFar: (typeof best)[number] | undefined;
    for (let start = end - 1; start >= 0; start--) {
      const row = cards.slice(start, end);
      const room = width - GAP * (row.length - 1);
      if (row.length > 1 && !fits(row, width)) break;
      const before = best[start];
      if (!before) break;
      const empty = Math.max(0, room - row.reduce((sum, { most }) => sum + most, 0));
      const height = before.height + GAP + heightOf(row, room) + empty * EMPTY;
      if (!lowestSoFar || height <= lowestSoFar.height) lowestSoFar = { rows: [...before.rows, row], height };
    }
    if (lowestSoFar) best.push(lowestSoFar);
  }
  return best.at(-1)?.rows ?? [];
}

function fits(row: readonly Card[], width: number): boolean {
  return row.reduce((sum, { least }) => sum + least, GAP * (row.length - 1)) <= width;
}

/** Whether all of them stand in one row without getting narrow. */
function isEasy(cards: readonly Card[], width: number): boolean {
  const needed = cards.map(({ least, natural }) => (least + natural) / 2);
  return needed.reduce((sum, each) => sum + each, GAP * (cards.length - 1)) <= width;
}

/** Draws each width once. */
function remembering(card: Card): Card {
  const drawings = new Map<number, CardDrawing>();
  const draw = (width: number): CardDrawing => {
    const drawing = drawings.get(width) ?? card.draw(width);
    drawings.set(width, drawing);
    return drawing;
  };
  return { ...card, draw };
}

function heightOf(row: readonly Card[], width: number): number {
  const widths = lowest(row, width);
  return Math.max(...row.map((card, index) => card.draw(widths[index] ?? 0).height));
}

/** What is left of a row up to this share is shared out, so that its end stands where the map ends. */
const CLOSE = 0.35;
/** A header that is not wider than this is filled in any case, px. */
const COMPACT = 1_600;

/** So much wider than what it can take a card gets at most. */
const STRETCH = 1.5;

/** Shares the width among the cards of a row: to the highest of them first, so that the row gets low, then to what each can take. */
function share(row: readonly Card[], width: number): readonly number[] {
  const natural = lowest(row, width);
  const roomy = grow(
    natural,
    row.map((card) => card.most),
    width,
  );
  const taken = roomy.reduce((sum, each) => sum + each, 0);
  if (width > COMPACT && width - taken > CLOSE * width) return roomy;
  return roomy.map((each, index) => Math.min((each * width) / taken, (row[index]?.most ?? each) * STRETCH));
}

const STEP = 32;

/** Widths between `least` and `natural` with which the row is low. */
function lowest(row: readonly Card[], width: number): readonly number[] {
  const widths = row.map((card) => Math.min(card.least, width));
  const heights = row.map((card, index) => card.draw(widths[index] ?? 0).height);
  for (;;) {
    const left = width - widths.reduce((sum, each) => sum + each, 0);
    const growing = row.flatMap((card, index) => (card.natural - (widths[index] ?? 0) >= 1 ? [index] : []));
    const [first] = growing.toSorted((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
    const card = first === undefined ? undefined : row[first];
    if (left < 1 || first === undefined || !card) return widths;
    widths[first] = Math.min((widths[first] ?? 0) + STEP, card.natural, (widths[first] ?? 0) + left);
    heights[first] = card.draw(widths[first]).height;
  }
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
