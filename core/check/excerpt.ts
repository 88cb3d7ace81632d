import type { ScalarNode } from '../syntax/node';

/** A single value as it was typed. */
export function typed(node: ScalarNode): string {
  return typeof node.value === 'string' ? node.value : node.source;
}

/** A text short enough for a message, in one line. */
export function excerpt(text: string): string {
  // Most texts are one line already, and this runs for every finding there might be.
  const line = /^\s|\s$|\s{2}|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text;
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The first of many words. */
export function shortList(words: readonly string[]): string {
  return words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', ');
}
