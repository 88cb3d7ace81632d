/**
 * A value as JSON, with control characters and marks that turn the direction of writing as escapes: a terminal
 * that shows it, or an editor, obeys none of them.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, escaped);
}

/** The same, as short as can be, for a `script` element: nothing in it can end that, or begin a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, escaped).replace(/[<>&]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What JSON leaves as it is. None of it stands outside of its texts. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
