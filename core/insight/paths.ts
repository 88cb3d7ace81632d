import type { ViewText } from './journey-view';

/** JSON pointer of a step. */
export function stepPath(phase: number, step: number): string {
  return `/phases/${String(phase)}/steps/${String(step)}`;
}

/** One segment of a JSON pointer (RFC 6901). */
export function segment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A text with its place; undefined when there is none. */
export function placed(text: string | undefined, path: string): ViewText | undefined {
  return text === undefined ? undefined : { text, path };
}

/** The texts of a list with their places; a lone text is item 0. */
export function placedAll(texts: readonly string[], path: string): readonly ViewText[] {
  return texts.map((text, index) => ({ text, path: `${path}/${String(index)}` }));
}
