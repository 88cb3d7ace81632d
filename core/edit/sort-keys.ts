import { isEmpty, keyText } from '../syntax/access';
import type { MapNode, Pair } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { columnOf, layoutOf, lineEndOf, nextLineOf, pairEnd } from './layout';
import { isSelfContained } from './self-contained';
import type { TextEdit } from './text-edit';

/** A key with its value and the comments that go with it. */
interface Chunk {
  readonly rank: number;
  /** The lines above the key, each with its line end. */
  readonly above: string;
  /** From the key to the end of the last line, without its line end. */
  readonly own: string;
}

/**
 * Brings the keys of a map into an order; keys that are not in it come last, as they are. Comments move with
 * their keys. Nothing where the keys are in order already, or cannot be moved without changing what they say.
 */
export function sortKeys(tree: SyntaxTree, map: MapNode, order: readonly string[]): readonly TextEdit[] {
  const rank = (pair: Pair) => {
    const index = order.indexOf(keyText(pair) ?? '');
    return index === -1 ? order.length : index;
  };
  const ranks = map.pairs.map(rank);
  if (ranks.every((one, index) => index === 0 || (ranks[index - 1] ?? 0) <= one)) return [];
  if (!isSelfContained(tree, map) || map.anchor !== undefined) return [];
  return map.flow ? inBraces(tree, map, rank) : inBlock(tree, map, rank);
}

function inBraces(tree: SyntaxTree, map: MapNode, rank: (pair: Pair) => number): readonly TextEdit[] {
  const { start, end } = nodeRange(tree, map);
  if (/[\n#]/.test(tree.text.slice(start, end)) || map.pairs.some(({ value }) => isEmpty(value))) return [];
  const ranges = map.pairs.map((pair) => ({
    start: absoluteRange(tree, pair.key).start,
    end: pairEnd(tree, pair),
  }));
  const sorted = map.pairs
    .map((pair, index) => ({ rank: rank(pair), range: ranges[index] ?? { start, end } }))
    .toSorted((a, b) => a.rank - b.rank);
  return ranges.flatMap((range, index): readonly TextEdit[] => {
    const from = sorted[index]?.range;
    return !from || from === range ? [] : [{ ...range, newText: tree.text.slice(from.start, from.end) }];
  });
}

function inBlock(tree: SyntaxTree, map: MapNode, rank: (pair: Pair) => number): readonly TextEdit[] {
  const { text } = tree;
  const [first] = map.pairs;
  const last = map.pairs.at(-1);
  if (!first || !last) return [];
  const start = absoluteRange(tree, first.key).start;
  const column = columnOf(text, start);
  const lineStart = start - column;
  // Before the first key stands nothing, or one dash; texts that keep the blank lines after them must stay.
  if (!/^ *(?:- +)?$/.test(text.slice(lineStart, start))) return [];
  if (/[|>]\d?\+/.test(text.slice(start, pairEnd(tree, last)))) return [];
  const ends = map.pairs.map((pair) => endWithComments(tree, pair, column));
  const chunks = map.pairs.map((pair, index): Chunk => {
    const key = absoluteRange(tree, pair.key).start;
    const from = index === 0 ? start : nextLineOf(text, ends[index - 1] ?? 0);
    const margin = index === 0 ? start : key - column;
    return { rank: rank(pair), above: text.slice(from, margin), own: text.slice(key, ends[index]) };
  });
  const sorted = chunks.toSorted((a, b) => a.rank - b.rank);
  const { eol } = layoutOf(text);
  const margin = ' '.repeat(column);
  const written = sorted.map(({ above, own }, index) => (index === 0 ? own : above + margin + own)).join(eol);
  // What stands above the new first key goes above the dash.
  const lead = sorted[0]?.above ?? '';
  const end = ends.at(-1) ?? start;
  return [
    ...(lead === '' ? [] : [{ start: lineStart, end: lineStart, newText: lead }]),
    { start, end, newText: written },
  ];
}

/** The end of a pair's last line, and of the comments below it that are indented more than the key. */
function endWithComments(tree: SyntaxTree, pair: Pair, column: number): number {
  const { text } = tree;
  let end = lineEndOf(text, Math.max(pairEnd(tree, pair), absoluteRange(tree, pair.key).end));
  for (let at = nextLineOf(text, end); at < text.length; at = nextLineOf(text, at)) {
    const line = text.slice(at, lineEndOf(text, at));
    const isInside = /^ *#/.test(line) && line.indexOf('#') > column;
    if (!isInside && line.trim() !== '') break;
    if (isInside) end = at + line.length;
  }
  return end;
}
