/**
 * A text as a picture can show it: on one line, without control characters, lone surrogates,
 * noncharacters, private use, and marks that turn the direction of what follows.
 */
export function clean(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu, '')
    .replace(NONCHARACTERS, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What most texts, of European letters with single spaces, do not hold. */
const UNUSUAL = /[^ -~\u00a0-\u024f\u2010-\u2015\u2018-\u2026]| {2}|^ | $/;

const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;
