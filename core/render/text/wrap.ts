import { graphemes, hyphenPlaces } from './break-word';
import { clean } from './clean';

export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the widest line in px. */
  readonly width: number;
  /** True when the text goes on beyond the last line, which then ends in an ellipsis. */
  readonly cut: boolean;
}

/** Width in px of a text in the font at hand. */
export type Ruler = (text: string) => number;

const ELLIPSIS = '…';

/**
 * Breaks a text into lines no wider than `width` px, at spaces, after hyphens and slashes, between
 * full-width characters, at soft hyphens, and inside a word that is too long for a line of its own.
 * At most `maxLines`, the last of which ends in an ellipsis where there is more.
 */
export function wrap(text: string, width: number, maxLines: number, ruler: Ruler): Wrapped {
  const lines: { text: string; width: number }[] = [];
  const pending = pieces(clean(text));
  let line = '';
  let advance = 0;
  let next = 0;
  let rest: string | undefined;
  const close = () => {
    const shown = visible(line, true);
    lines.push({ text: shown, width: ruler(shown) });
    line = '';
    advance = 0;
  };
  while (lines.length < maxLines) {
    const piece = rest ?? pending[next];
    if (piece === undefined) break;
    if (advance + ruler(visible(piece)) <= width) {
      line += piece;
      advance += ruler(piece.endsWith('\u00ad') ? piece.slice(0, -1) : piece);
      rest = undefined;
      next++;
    } else if (line !== '') close();
    else {
      const [head, tail] = breakLong(piece, width, ruler);
      lines.push({ text: head, width: ruler(head) });
      rest = tail === '' ? undefined : tail;
      if (tail === '') next++;
    }
  }
  const cut = lines.length >= maxLines && (line !== '' || rest !== undefined || next < pending.length);
  if (!cut && visible(line) !== '') close();
  const last = cut ? lines.pop() : undefined;
  if (last) {
    const shown = ellipsis(last.text, width, ruler);
    lines.push({ text: shown, width: ruler(shown) });
  }
  return {
    lines: lines.map((each) => each.text),
    width: Math.max(0, ...lines.map((each) => each.width)),
    cut,
  };
}

/** A text on one line, with an ellipsis where it does not fit. */
export function fit(text: string, width: number, ruler: Ruler): Wrapped {
  const whole = oneLine(text);
  if (ruler(whole) <= width) return { lines: [whole], width: ruler(whole), cut: false };
  const line = ellipsis(whole, width, ruler);
  return { lines: [line], width: ruler(line), cut: true };
}

/** A text as it stands on one line. */
export function oneLine(text: string): string {
  const cleaned = clean(text);
  return cleaned.includes('\u00ad') ? cleaned.replaceAll('\u00ad', '') : cleaned;
}

/** Stretches that stay together; a space belongs to the stretch before it. */
function pieces(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

/** What begins no line in Chinese and Japanese: closing marks, sound marks, small and repeated characters. */
const FOLLOWING =
  '[\\u3099\\u309a!),.:;?\\]}\\u2019\\u201d\\u2025\\u2026\\u3001\\u3002\\u3005\\u3009\\u300b\\u300d\\u300f\\u3011\\u3015\\u3017' +
  '\\u3041\\u3043\\u3045\\u3047\\u3049\\u3063\\u3083\\u3085\\u3087\\u308e\\u309b-\\u309e\\u30a1\\u30a3\\u30a5' +
  '\\u30a7\\u30a9\\u30c3\\u30e3\\u30e5\\u30e7\\u30ee\\u30f5\\u30f6\\u30fb-\\u30fe\\uff01\\uff09\\uff0c\\uff0e' +
  '\\uff1a\\uff1b\\uff1f\\uff3d\\uff5d]';

/** What ends no line there: opening quotes and brackets. */
const OPENING = '[(\\[{\\u2018\\u201c\\u3008\\u300a\\u300c\\u300e\\u3010\\u3014\\u3016\\uff08\\uff3b\\uff5b]';

const FULL_WIDTH = `(?!${FOLLOWING})[\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3\\u{20000}-\\u{3fffd}]`;

/** A full-width character with its marks; or a word, up to a space, a hyphen or a slash; or what is left. */
const PIECE = new RegExp(
  [
    `${OPENING}*${FULL_WIDTH}${FOLLOWING}* ?`,
    `(?:(?!${OPENING}*${FULL_WIDTH})[^ \\u00ad/–—-])+(?:[/–—-]+(?=[\\p{L}\\p{N}])|[/–—-]*[ \\u00ad]?)`,
    '[ /–—\\u00ad-]+',
  ].join('|'),
  'gu',
);

/** As drawn: no space at the end, a soft hyphen shows only at the end of a line. */
function visible(line: string, atEnd = false): string {
  if (!line.includes('\u00ad')) return line.endsWith(' ') ? line.trimEnd() : line;
  const hyphenated = atEnd && line.endsWith('\u00ad');
  return line.replaceAll('\u00ad', '').trimEnd() + (hyphenated ? '-' : '');
}

function breakLong(word: string, width: number, ruler: Ruler): readonly [string, string] {
  const place = hyphenPlaces(word).findLast((at) => ruler(`${word.slice(0, at)}-`) <= width);
  if (place !== undefined) return [`${word.slice(0, place)}-`, word.slice(place)];
  const units = graphemes(word);
  let count = 1;
  while (count < units.length && ruler(units.slice(0, count + 1).join('')) <= width) count++;
  return [visible(units.slice(0, count).join('')), units.slice(count).join('').trimStart()];
}

function ellipsis(line: string, width: number, ruler: Ruler): string {
  const units = graphemes(line.replace(/-$/, ''));
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (ruler(units.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= width) low = middle;
    else high = middle - 1;
  }
  return units.slice(0, low).join('').trimEnd() + ELLIPSIS;
}
