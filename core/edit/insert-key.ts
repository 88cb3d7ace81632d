import { isEmpty, keyText } from '../syntax/access';
import type { MapNode, Pair } from '../syntax/node';
import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import { fillBlank } from './fill-pair';
import { columnOf, layoutOf, lineEndOf, pairEnd } from './layout';
import type { TextEdit } from './text-edit';
import { flowPair, writePair, type NewValue } from './write-value';

export interface InsertOptions {
  /** Keys in the order in which the language lists them; a new key goes after the last one before it. */
  readonly order?: readonly string[];
  /** Write lists and maps on one line. */
  readonly flow?: boolean;
}

/**
 * Puts keys with their values into a map, each at its place. A key that stands there with an empty value
 * gets the value; one that has a value stays as it is.
 */
export function insertKeys(
  tree: SyntaxTree,
  map: MapNode,
  values: Readonly<Record<string, NewValue>>,
  { order = [], flow = false }: InsertOptions = {},
): readonly TextEdit[] {
  const start = absoluteRange(tree, map).start;
  // Merged keys stand elsewhere: nothing can be put after them.
  const own = map.pairs.filter(({ key }) => absoluteRange(tree, key).start >= start);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const state = { firstInside: own.length === 0 };
  return Object.entries(values)
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([key, value]): readonly TextEdit[] => {
      const there = own.find((pair) => keyText(pair) === key);
      if (there) return value === null ? [] : fillBlank(tree, there, value, map.flow || flow);
      const before = order.includes(key)
        ? latest(
            own.filter((pair) => rank(keyText(pair) ?? '') < rank(key)),
            rank,
          )
        : own.at(-1);
      if (!map.flow)
        return intoBlock(tree, own, before, (column) =>
          writePair(key, value, column, layoutOf(tree.text), flow),
        );
      const edit = intoFlow(tree, map, own[0], before, flowPair(key, value), state.firstInside);
      state.firstInside = false;
      return [edit];
    });
}

function latest(pairs: readonly Pair[], rank: (key: string) => number): Pair | undefined {
  return pairs.reduce<Pair | undefined>(
    (best, pair) => (best && rank(keyText(best) ?? '') > rank(keyText(pair) ?? '') ? best : pair),
    undefined,
  );
}

function intoBlock(
  tree: SyntaxTree,
  own: readonly Pair[],
  before: Pair | undefined,
  write: (column: number) => string,
): readonly TextEdit[] {
  const [first] = own;
  const aligned = own.at(-1);
  if (!first || !aligned) return [];
  const { eol } = layoutOf(tree.text);
  const column = columnOf(tree.text, absoluteRange(tree, aligned.key).start);
  const margin = eol + ' '.repeat(column);
  const at = before ? lineEndOf(tree.text, pairEnd(tree, before)) : absoluteRange(tree, first.key).start;
  return [{ start: at, end: at, newText: before ? margin + write(column) : write(column) + margin }];
}

function intoFlow(
  tree: SyntaxTree,
  map: MapNode,
  first: Pair | undefined,
  before: Pair | undefined,
  written: string,
  firstInside: boolean,
): TextEdit {
  if (before) {
    const end = pairEnd(tree, before);
    const at = isEmpty(before.value) && tree.text[end] === ':' ? end + 1 : end;
    return { start: at, end: at, newText: `, ${written}` };
  }
  const at = first ? absoluteRange(tree, first.key).start : absoluteRange(tree, map).start + 1;
  return { start: at, end: at, newText: first ? `${written}, ` : firstInside ? written : `, ${written}` };
}
