/**
 * A text as a picture can show it: on one line, without control characters, lone surrogates,
 * noncharacters, private use, and marks that turn the direction of what follows.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu, '')
    .replace(NONCHARACTERS, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Most texts: one line of European letters, with single spaces. */
const PLAIN = /^(?:[!-~\u00a1-\u02af\u2010-\u2015\u2018-\u2026]| (?! ))*$/;

const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;
