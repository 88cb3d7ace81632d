import { isEmpty } from '../syntax/access';
import type { Pair } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { columnOf, layoutOf, lineEndOf } from './layout';
import type { TextEdit } from './text-edit';
import { writeFlow, writePair, type NewValue } from './write-value';

/** Gives a key whose value is empty (nothing, `''`, `[]`, `{}`) its value; one with a value stays. */
export function fillBlank(tree: SyntaxTree, pair: Pair, value: NewValue, flow: boolean): readonly TextEdit[] {
  const { value: there } = pair;
  if (isEmpty(there)) return [fillPair(tree, pair, value, flow)];
  const blank =
    there.kind === 'scalar'
      ? there.value === ''
      : (there.kind === 'list' && there.items.length === 0) ||
        (there.kind === 'map' && there.pairs.length === 0);
  if (!blank) return [];
  const { start, end } = nodeRange(tree, there);
  return [{ start, end, newText: writeFlow(value) }];
}

/** Gives a key that stands there with an empty value its value; `flow` keeps it on the key's line. */
export function fillPair(tree: SyntaxTree, pair: Pair, value: NewValue, flow = false): TextEdit {
  const { text } = tree;
  const key = absoluteRange(tree, pair.key);
  const gap = /^[ \t]*:/.exec(text.slice(key.end, key.end + 80));
  if (!gap) return { start: key.end, end: key.end, newText: `: ${writeFlow(value)}` };
  const colon = key.end + gap[0].length;
  const layout = layoutOf(text);
  const written = flow
    ? ` ${writeFlow(value)}`
    : writePair('k', value, columnOf(text, key.start), layout).slice(2);
  const lineEnd = lineEndOf(text, colon);
  const rest = text.slice(colon, lineEnd);
  // Lines of a block go below a comment on the key's line, a value of one line before it.
  if (written.startsWith(layout.eol))
    return { start: colon + rest.trimEnd().length, end: lineEnd, newText: written };
  const blanks = /^[ \t]*(?=$|[,}\]])/.exec(rest)?.[0].length ?? 0;
  return { start: colon, end: colon + blanks, newText: written };
}
