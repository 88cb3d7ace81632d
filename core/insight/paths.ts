import { valueOf } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
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

/** Pointers of the items under a key. An item that stands alone, without a list, is the value itself. */
export function itemPaths(node: YamlNode | undefined, key: string, base: string): (index: number) => string {
  const path = `${base}/${key}`;
  return valueOf(node, key)?.kind === 'list' ? (index) => `${path}/${String(index)}` : () => path;
}

/** The texts under a key with their places. */
export function placedAll(
  texts: readonly string[],
  node: YamlNode,
  key: string,
  base: string,
): readonly ViewText[] {
  const pathOf = itemPaths(node, key, base);
  return texts.map((text, index) => ({ text, path: pathOf(index) }));
}
