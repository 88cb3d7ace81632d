import { isEmpty } from '../syntax/access';
import type { ListNode, Pair, YamlNode } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { fillPair } from './fill-pair';
import { columnOf, contentEnd, layoutOf, lineEndOf } from './layout';
import type { TextEdit } from './text-edit';
import { writeFlow, writeItem, type NewValue } from './write-value';

export interface ItemOptions {
  /** Write the item itself on one line. */
  readonly flow?: boolean;
  /** The pair stands inside `{ }`. */
  readonly inFlow?: boolean;
}

/** Adds an item at the end of the list that is the value of a pair; a lone item becomes a list of two. */
export function addItem(
  tree: SyntaxTree,
  pair: Pair,
  item: NewValue,
  { flow = false, inFlow = false }: ItemOptions = {},
): readonly TextEdit[] {
  const { value } = pair;
  if (isEmpty(value)) return [fillPair(tree, pair, [item], inFlow)];
  if (value.kind === 'list')
    return value.flow ? [intoFlowList(tree, value, item)] : intoBlockList(tree, value, item, flow);
  if (inFlow || (value.kind === 'scalar' && typeof item !== 'object')) return aroundOne(tree, value, item);
  return asBlockList(tree, pair, item, flow);
}

function intoFlowList(tree: SyntaxTree, list: ListNode, item: NewValue): TextEdit {
  const { start } = absoluteRange(tree, list);
  const last = list.items.findLast((one) => absoluteRange(tree, one).start >= start);
  const at = last ? nodeRange(tree, last).end : start + 1;
  return { start: at, end: at, newText: last ? `, ${writeFlow(item)}` : writeFlow(item) };
}

function intoBlockList(tree: SyntaxTree, list: ListNode, item: NewValue, flow: boolean): readonly TextEdit[] {
  const layout = layoutOf(tree.text);
  const { start } = absoluteRange(tree, list);
  const first = list.items[0];
  if (!first) return [];
  // The list starts with its first dash, except where it was put together from pieces.
  const dash =
    tree.text[start] === '-' ? start : tree.text.lastIndexOf('-', absoluteRange(tree, first).start - 1);
  const column = columnOf(tree.text, dash);
  const end = contentEnd(tree, list, start);
  const at = lineEndOf(tree.text, end);
  return [
    {
      start: at,
      end: at,
      newText: layout.eol + ' '.repeat(column) + writeItem(item, column + 2, layout, flow),
    },
  ];
}

/** `a` becomes `[a, b]`. */
function aroundOne(tree: SyntaxTree, value: YamlNode, item: NewValue): readonly TextEdit[] {
  const { start, end } = nodeRange(tree, value);
  const last = start + tree.text.slice(start, end).trimEnd().length;
  const written = tree.text.slice(start, last);
  const safe =
    value.kind !== 'scalar' ||
    (value.style !== 'plain' && !/^[|>]/.test(written)) ||
    !/[,[\]{}\n]/.test(written);
  if (safe) {
    return [
      { start, end: start, newText: '[' },
      { start: last, end: last, newText: `, ${writeFlow(item)}]` },
    ];
  }
  const own = value.kind === 'scalar' ? value.value : null;
  return [{ start, end: last, newText: writeFlow([own, item]) }];
}

/** The value, one line or a block, becomes the first item of a block list. */
function asBlockList(tree: SyntaxTree, pair: Pair, item: NewValue, flow: boolean): readonly TextEdit[] {
  const { text } = tree;
  const layout = layoutOf(text);
  const key = columnOf(text, absoluteRange(tree, pair.key).start);
  const column = key + (layout.indentLists ? layout.step : 0);
  const margin = layout.eol + ' '.repeat(column);
  const { start } = nodeRange(tree, pair.value);
  const end = contentEnd(tree, pair.value, start);
  const added = {
    start: lineEndOf(text, end),
    end: lineEndOf(text, end),
    newText: margin + writeItem(item, column + 2, layout, flow),
  };
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (lead.trim() !== '') {
    const gap = /(?<![ \t])[ \t]*$/.exec(lead)?.[0].length ?? 0;
    return [{ start: start - gap, end: start, newText: `${margin}- ` }, added];
  }
  // A block of lines: the first gets the dash, all move under it.
  const shift = column + 2 - lead.length;
  const moved: TextEdit[] = [{ start: start - lead.length, end: start, newText: `${' '.repeat(column)}- ` }];
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    if (shift > 0 && !/^[ \t]*\r?$/.test(text.slice(at, lineEndOf(text, at)))) {
      moved.push({ start: at, end: at, newText: ' '.repeat(shift) });
    } else if (shift < 0) moved.push({ start: at, end: at - shift, newText: '' });
  }
  return [...moved, added];
}
