import type { Pair, YamlNode } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';

/** How a text is laid out: what an edit keeps to. */
export interface Layout {
  readonly eol: '\n' | '\r\n';
  /** Columns by which a block is indented under its key. */
  readonly step: number;
  /** Whether the dashes of a list are indented under its key. */
  readonly indentLists: boolean;
}

/** Reads the layout from the first lines that show it; two columns and indented lists otherwise. */
export function layoutOf(text: string): Layout {
  const list = firstList(text);
  const indented = /^( {1,8})[^\s#]/m.exec(text);
  return {
    eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    step: Math.max(indented?.[1]?.length ?? 2, 2),
    indentLists: list ? list.dash > list.key : true,
  };
}

/** The columns of the first key that holds a list of lines, and of its dashes. */
function firstList(text: string): { readonly key: number; readonly dash: number } | undefined {
  let key: number | undefined;
  for (const { 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const dash = /^( *)- /.exec(line)?.[1]?.length;
    if (key !== undefined && dash !== undefined) return { key, dash };
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    key = /^( *)(?:- +)?[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?$/.exec(line)?.[1]?.length;
  }
  return undefined;
}

/** Columns between the start of its line and an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Where the line that holds an offset ends, before its line end. */
export function lineEndOf(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' && feed - 1 >= offset ? feed - 1 : feed;
}

/** Where the next line starts, or the text ends. */
export function nextLineOf(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** Where what is written of a pair ends. What an alias stands for is written elsewhere. */
export function pairEnd(tree: SyntaxTree, pair: Pair): number {
  const key = absoluteRange(tree, pair.key).end;
  return Math.max(key, contentEnd(tree, pair.value, key));
}

/** Where what is written of a node ends, without white space; `from` when it stands elsewhere. */
export function contentEnd(tree: SyntaxTree, node: YamlNode, from: number): number {
  const range = nodeRange(tree, node);
  if (range.start < from || range.end === range.start) return from;
  if (node.kind === 'map' && !node.flow) {
    const last = node.pairs.findLast(({ key }) => absoluteRange(tree, key).start >= range.start);
    return last ? pairEnd(tree, last) : from;
  }
  if (node.kind === 'list' && !node.flow) {
    const last = node.items.findLast((item) => absoluteRange(tree, item).start >= range.start);
    return last ? contentEnd(tree, last, Math.max(absoluteRange(tree, last).start, from)) : from;
  }
  return range.start + tree.text.slice(range.start, range.end).trimEnd().length;
}
