import { isEmpty, itemsOf, keyText, pairsOf, valueOf } from '../syntax/access';
import type { ScalarNode, YamlNode } from '../syntax/node';
import type { Definitions } from './journey-map';

/**
 * Readers of single values. Each takes a map and a key and gives what the language wants there, or
 * nothing: what does not fit is the checks' to report, never a reason to stop.
 */

/** Any scalar as text; numbers and booleans as they were typed (`2019`, `no`). */
export function text(node: YamlNode | undefined, key: string): string | undefined {
  return textOf(valueOf(node, key));
}

export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || isEmpty(node)) return undefined;
  return scalarText(node);
}

export function scalarText(node: ScalarNode): string {
  return typeof node.value === 'string' ? node.value : node.source || String(node.value);
}

export function texts(node: YamlNode | undefined, key: string): readonly string[] {
  return itemsOf(valueOf(node, key)).flatMap((item) => textOf(item) ?? []);
}

export function number(node: YamlNode | undefined, key: string): number | undefined {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value)
    ? value.value
    : undefined;
}

export function flag(node: YamlNode | undefined, key: string): boolean | undefined {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : undefined;
}

/** One of the given words. */
export function word<T extends string>(
  node: YamlNode | undefined,
  key: string,
  allowed: readonly T[],
): T | undefined {
  return wordOf(valueOf(node, key), allowed);
}

export function wordOf<T extends string>(node: YamlNode | undefined, allowed: readonly T[]): T | undefined {
  const found = textOf(node);
  return allowed.find((candidate) => candidate === found);
}

/** The items of a list, or the lone value, each read by the given function. */
export function list<T>(
  node: YamlNode | undefined,
  key: string,
  read: (item: YamlNode) => T | undefined,
): readonly T[] {
  return itemsOf(valueOf(node, key)).flatMap((item) => read(item) ?? []);
}

/** A map from id to definition. An id that stands twice keeps its first definition. */
export function definitions<T>(
  node: YamlNode | undefined,
  key: string,
  read: (value: YamlNode) => T,
): Definitions<T> {
  const found = new Map<string, T>();
  for (const pair of pairsOf(valueOf(node, key))) {
    const id = keyText(pair);
    if (id !== undefined && !found.has(id)) found.set(id, read(pair.value));
  }
  return found;
}
