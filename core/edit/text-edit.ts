/** Replaces one stretch of a text; offsets in UTF-16 units of the text before any edit. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text after the edits, which must not overlap. Edits at one place are applied in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of ordered) {
    result += text.slice(at, start) + newText;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}
