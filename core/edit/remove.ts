import type { MapNode, Pair } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { lineEndOf, nextLineOf, pairEnd } from './layout';
import type { TextEdit } from './text-edit';

/**
 * Removes a key with its value: its lines with the comments at their ends, or the stretch inside `{ }`
 * with one comma. The last key of a block leaves its map empty: remove the map's own key instead.
 */
export function removePair(tree: SyntaxTree, map: MapNode, pair: Pair): TextEdit {
  const index = map.pairs.indexOf(pair);
  const next = map.pairs[index + 1];
  const start = absoluteRange(tree, pair.key).start;
  if (map.flow) {
    const before = map.pairs[index - 1];
    if (next) return { start, end: absoluteRange(tree, next.key).start, newText: '' };
    const from = before
      ? Math.max(nodeRange(tree, before.value).end, absoluteRange(tree, before.key).end)
      : start;
    return { start: from, end: pairEnd(tree, pair), newText: '' };
  }
  const { text } = tree;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = lineEndOf(text, pairEnd(tree, pair));
  const after = nextLineOf(text, lineEnd);
  // `- key:` keeps its dash for the key that follows.
  if (text.slice(lineStart, start).trim() !== '') {
    return { start, end: next ? absoluteRange(tree, next.key).start : lineEnd, newText: '' };
  }
  if (after === lineEnd && lineStart > 0) {
    const before = text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1;
    return { start: before, end: lineEnd, newText: '' };
  }
  return { start: lineStart, end: after, newText: '' };
}
