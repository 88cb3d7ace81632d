import type { FoldingRange } from 'vscode-languageserver-types';
import { contentEnd, pairEnd } from '../../core/edit/layout';
import type { YamlNode } from '../../core/syntax/node';
import { absoluteRange, nodeRange } from '../../core/syntax/tree';
import { walk } from '../../core/syntax/walk';
import type { JourneyDocument } from './document';
import { commentFolds } from './folding/comments';

/** What can be folded: keys and list items of more than one line, comments, and `#region` … `#endregion`. */
export function foldingRanges(document: JourneyDocument): FoldingRange[] {
  const { text, file } = document;
  /** Of what begins on one line, the longest is folded. */
  const byLine = new Map<number, number>();
  const fold = (start: number, end: number) => {
    const startLine = text.positionAt(start).line;
    const endLine = text.positionAt(end).line;
    if (endLine > startLine) byLine.set(startLine, Math.max(endLine, byLine.get(startLine) ?? 0));
  };
  for (const node of written(file.tree.root)) {
    if (node.kind === 'map') {
      for (const pair of node.pairs) fold(absoluteRange(file.tree, pair.key).start, pairEnd(file.tree, pair));
    } else if (node.kind === 'list') {
      for (const item of node.items) {
        const { start } = nodeRange(file.tree, item);
        fold(start, contentEnd(file.tree, item, start));
      }
    }
  }
  const blocks = [...byLine].map(([startLine, endLine]): FoldingRange => ({ startLine, endLine }));
  const comments = commentFolds(file.tree.text, (line) => byLine.has(line));
  return [...blocks, ...comments].sort((a, b) => a.startLine - b.startLine);
}

/** Every node once, also where aliases make it appear again. */
function written(root: YamlNode | undefined): ReadonlySet<YamlNode> {
  return new Set(root ? walk(root) : []);
}
