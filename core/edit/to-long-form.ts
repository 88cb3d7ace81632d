import type { ScalarNode } from '../syntax/node';
import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import { columnOf, layoutOf, lineEndOf } from './layout';
import type { TextEdit } from './text-edit';
import { writeFlow, writePair, type NewValue } from './write-value';

/**
 * Writes a short form out: the scalar becomes the value of `key` in a map that holds `more` beside it.
 * As an item of a block list the map gets lines of its own, else it stands on one line in `{ }`.
 */
export function toLongForm(
  tree: SyntaxTree,
  scalar: ScalarNode,
  key: string | undefined,
  more: Readonly<Record<string, NewValue>>,
): readonly TextEdit[] {
  const { start, end: rawEnd } = absoluteRange(tree, scalar);
  const end = start + tree.text.slice(start, rawEnd).trimEnd().length;
  const written = tree.text.slice(start, end);
  const value =
    typeof scalar.value === 'number' || typeof scalar.value === 'boolean'
      ? scalar.value
      : (scalar.value ?? '');
  const lineStart = tree.text.lastIndexOf('\n', start - 1) + 1;
  if (/^ *(?:- +)+$/.test(tree.text.slice(lineStart, start))) {
    const layout = layoutOf(tree.text);
    const column = columnOf(tree.text, start);
    const margin = layout.eol + ' '.repeat(column);
    const pairs = Object.entries(more).map(([name, added]) => writePair(name, added, column, layout));
    const below = pairs.map((pair) => margin + pair).join('');
    if (key === undefined) return [{ start, end, newText: below.slice(margin.length) }];
    if (written.includes('\n'))
      return [{ start, end, newText: writePair(key, value, column, layout) + below }];
    const lineEnd = lineEndOf(tree.text, end);
    return [
      { start, end: start, newText: `${key}: ` },
      { start: lineEnd, end: lineEnd, newText: below },
    ];
  }
  const inner = { ...(key === undefined ? {} : { [key]: value }), ...more };
  return [{ start, end, newText: writeFlow(inner) }];
}
