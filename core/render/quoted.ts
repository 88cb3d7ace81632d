import type { Localize } from '../text';

/** A text in the quotation marks of the language, close to its words: a block of YAML ends with a line end. */
export function quoted(text: string, localize: Localize): string {
  return localize('“{text}”', { text: text.trim() });
}
