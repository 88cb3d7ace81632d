import type { YamlNode } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { walk } from '../syntax/walk';

/**
 * Whether all of a node is written where it stands, and nothing elsewhere refers to it: it has no anchors, no
 * aliases and no merge keys. Only then can it be moved or written in another form.
 */
export function isSelfContained(tree: SyntaxTree, node: YamlNode): boolean {
  const { start, end } = nodeRange(tree, node);
  for (const inner of walk(node)) {
    const range = absoluteRange(tree, inner);
    if (inner.anchor !== undefined || inner.kind === 'alias') return false;
    if (range.start < start || range.start > end) return false;
  }
  return true;
}
