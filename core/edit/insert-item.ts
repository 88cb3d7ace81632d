import type { ListNode, YamlNode } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { columnOf, contentEnd, layoutOf, lineEndOf, nextLineOf } from './layout';
import type { TextEdit } from './text-edit';
import { writeBlock, writeFlow, type NewValue } from './write-value';

/** Puts an item into a list after the one at `index`, written as that one is. */
export function insertItemAfter(
  tree: SyntaxTree,
  list: ListNode,
  index: number,
  item: NewValue,
): readonly TextEdit[] {
  const before = list.items[index];
  if (!before) return [];
  return [list.flow ? intoFlow(tree, list, index, before, item) : intoBlock(tree, list, index, before, item)];
}

function intoFlow(
  tree: SyntaxTree,
  list: ListNode,
  index: number,
  before: YamlNode,
  item: NewValue,
): TextEdit {
  const { text } = tree;
  const margin = marginOf(text, absoluteRange(tree, before).start);
  const next = list.items[index + 1];
  const nextAt = next && absoluteRange(tree, next).start;
  // Before the next one: a comment behind this one stays with it.
  if (margin !== undefined && nextAt !== undefined && marginOf(text, nextAt) !== undefined)
    return {
      start: nextAt,
      end: nextAt,
      newText: `${writeFlow(item)},${layoutOf(text).eol}${marginOf(text, nextAt) ?? ''}`,
    };
  const { start } = absoluteRange(tree, before);
  const at = contentEnd(tree, before, start);
  const gap = margin === undefined ? ' ' : layoutOf(text).eol + margin;
  return { start: at, end: at, newText: `,${gap}${writeFlow(item)}` };
}

function intoBlock(
  tree: SyntaxTree,
  list: ListNode,
  index: number,
  before: YamlNode,
  item: NewValue,
): TextEdit {
  const { text } = tree;
  const layout = layoutOf(text);
  const start = absoluteRange(tree, before).start;
  const column = dashColumn(tree, list);
  const gap = /^[ ]*-( +)$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[1] ?? ' ';
  const flow = before.kind === 'map' && before.flow;
  const written = flow ? writeFlow(item) : writeBlock(item, column + 1 + gap.length, layout);
  const end = contentEnd(tree, before, start);
  const at = endOfComments(text, lineEndOf(text, end), column);
  const blank = hasBlankLine(tree, list, index) ? layout.eol : '';
  return {
    start: at,
    end: at,
    newText: `${layout.eol}${blank}${' '.repeat(column)}-${gap}${written}`,
  };
}

/** Spaces before what stands first on its line. */
function marginOf(text: string, offset: number): string | undefined {
  const lead = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return lead.trim() === '' && offset > lead.length ? lead : undefined;
}

function dashColumn(tree: SyntaxTree, list: ListNode): number {
  const { text } = tree;
  const { start } = absoluteRange(tree, list);
  const [first] = list.items;
  // The list starts with its first dash, except where it was put together from pieces.
  const dash =
    text[start] === '-' || !first ? start : text.lastIndexOf('-', absoluteRange(tree, first).start - 1);
  return columnOf(text, dash);
}

/** Comments that are indented deeper than the dash belong to the item above them. */
function endOfComments(text: string, lineEnd: number, column: number): number {
  let end = lineEnd;
  for (let at = nextLineOf(text, lineEnd); at < text.length; at = nextLineOf(text, at)) {
    const line = text.slice(at, lineEndOf(text, at));
    const comment = /^( *)#/.exec(line);
    if (comment && (comment[1] ?? '').length > column) end = lineEndOf(text, at);
    else if (line.trim() !== '') break;
  }
  return end;
}

/** Whether a blank line parts the items here. */
function hasBlankLine(tree: SyntaxTree, list: ListNode, index: number): boolean {
  const left = list.items[index + 1] ? index : index - 1;
  const above = list.items[left];
  const below = list.items[left + 1];
  if (!above || !below) return false;
  const end = contentEnd(tree, above, nodeRange(tree, above).start);
  return /\n[ \t]*\r?\n/.test(tree.text.slice(end, absoluteRange(tree, below).start));
}
