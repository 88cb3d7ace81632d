/** Punctuation that means nothing to Mermaid, for the class of a regular expression. */
export const QUIET_MARKS = '–—‘’“”„…€';

/** A character as Mermaid writes it where it would mean something by itself. */
export function entity(character: string): string {
  return `#${String(character.codePointAt(0))};`;
}
