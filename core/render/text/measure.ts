import { ARIAL_WIDTHS } from './arial-widths';

/** A font as far as its width goes; size in px. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
}

/** Width of a text in px, on one line. */
export type MeasureText = (text: string, font: Font) => number;

/** The fonts that the built-in widths hold for, in the order in which a viewer should look for them. */
export const FONT_FAMILY = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', sans-serif";

/** Room for fonts that run a little wider than the table. */
const MARGIN = 1.03;

/**
 * Measures with a built-in width table, where there is no browser to ask. Latin, Greek and Cyrillic are
 * exact for Arial; other scripts, pictographs and marks are estimated, rather too wide than too narrow.
 */
export function tableMeasure(): MeasureText {
  const regular = widthTable(({ regular: widths }) => widths);
  const bold = widthTable(({ bold: widths }) => widths);
  return (text, { size, weight }) => {
    const table = weight > 400 ? bold : regular;
    let sum = 0;
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      sum += table.get(code) ?? estimate(code);
    }
    return (sum * size * MARGIN) / 1000;
  };
}

function widthTable(pick: (block: (typeof ARIAL_WIDTHS)[number]) => string): ReadonlyMap<number, number> {
  const entries = ARIAL_WIDTHS.flatMap((block) =>
    pick(block)
      .trim()
      .split(' ')
      .map((width, index): [number, number] => [block.from + index, Number(width)]),
  );
  return new Map(entries);
}

function estimate(code: number): number {
  const text = String.fromCodePoint(code);
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(text)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text)) return 1300;
  if (WIDE.test(text)) return 1030;
  if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)) return 640;
  return 830;
}

/** Full-width scripts and symbols. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
