import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { contentEnd, pairEnd } from '../../core/edit/layout';
import { keyText } from '../../core/syntax/access';
import { locate, type Located } from '../../core/syntax/locate';
import type { YamlNode } from '../../core/syntax/node';
import { absoluteRange, nodeRange, type OffsetRange, type SyntaxTree } from '../../core/syntax/tree';
import type { JourneyDocument } from './document';
import { rangeOf } from './text-range';

/** For each position what a growing selection takes in: the value, its key with it, the item, up to the file. */
export function selectionRanges(document: JourneyDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const { tree } = document.file;
    const offset = document.text.offsetAt(position);
    const found = locate(tree, offset);
    const ranges = [
      { start: 0, end: tree.text.length },
      ...(found ? around(tree, found) : []),
      { start: offset, end: offset },
    ];
    return chained(document, ranges, offset);
  });
}

/** From the outside in; what an alias stands for may lie elsewhere, so nothing here is sure to be nested. */
function around(tree: SyntaxTree, { ancestors, node, path }: Located): readonly OffsetRange[] {
  return [...ancestors, node].flatMap((outer, depth): readonly OffsetRange[] => {
    const segment = path[depth];
    const own = whole(tree, outer);
    if (outer.kind === 'list' && typeof segment === 'number') {
      const item = outer.items[segment];
      return item && !outer.flow ? [own, withDash(tree, item)] : [own];
    }
    if (outer.kind !== 'map') return [own];
    const pair = outer.pairs.find((one) => keyText(one) === String(segment));
    return pair ? [own, { start: absoluteRange(tree, pair.key).start, end: pairEnd(tree, pair) }] : [own];
  });
}

/** A list begins with its first dash, also one that was put together from pieces. */
function whole(tree: SyntaxTree, node: YamlNode): OffsetRange {
  const { start } = nodeRange(tree, node);
  const end = contentEnd(tree, node, start);
  const first = node.kind === 'list' && !node.flow && tree.text[start] !== '-' ? node.items[0] : undefined;
  return { start: first ? withDash(tree, first).start : start, end };
}

/** An item of a list with the dash before it. */
function withDash(tree: SyntaxTree, item: YamlNode): OffsetRange {
  const { start, end } = whole(tree, item);
  const dash = /-[ \t]*$/.exec(tree.text.slice(tree.text.lastIndexOf('\n', start - 1) + 1, start));
  return { start: start - (dash?.[0].length ?? 0), end };
}

function chained(document: JourneyDocument, ranges: readonly OffsetRange[], offset: number): SelectionRange {
  const [outermost = { start: 0, end: 0 }, ...inner] = ranges;
  const start: { last: OffsetRange; selection: SelectionRange } = {
    last: outermost,
    selection: { range: rangeOf(document, outermost.start, outermost.end) },
  };
  return inner.reduce(({ last, selection }, range) => {
    const grows =
      last.start <= range.start &&
      range.end <= last.end &&
      range.end - range.start < last.end - last.start &&
      range.start <= offset &&
      offset <= range.end;
    if (!grows) return { last, selection };
    return {
      last: range,
      selection: { range: rangeOf(document, range.start, range.end), parent: selection },
    };
  }, start).selection;
}
