import type { ScalarNode, YamlNode } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import type { TextEdit } from './text-edit';
import { writeFlow, writeScalar, type Quoting } from './write-value';

const QUOTING: Readonly<Record<ScalarNode['style'], Quoting>> = {
  plain: 'plain',
  single: 'single',
  double: 'double',
  literal: 'plain',
  folded: 'plain',
};

/** Writes another text, number or boolean in place of a scalar, in its quotes where it has some. */
export function replaceScalar(
  tree: SyntaxTree,
  node: ScalarNode,
  value: string | number | boolean,
  inFlow = isInFlow(tree, node),
): readonly TextEdit[] {
  const { start, end } = absoluteRange(tree, node);
  const quoting = QUOTING[node.style];
  const newText = inFlow ? writeFlow(value, quoting) : writeScalar(value, quoting);
  if (start === end)
    return [{ start, end, newText: /[\s[{,]/.test(tree.text[start - 1] ?? ' ') ? newText : ` ${newText}` }];
  const blockEnd = start + tree.text.slice(start, end).trimEnd().length;
  return [{ start, end: blockEnd, newText }];
}

/** Whether a node stands inside `[ ]` or `{ }`: what is read on the way down from the root. */
export function isInFlow(tree: SyntaxTree, target: YamlNode): boolean {
  const at = absoluteRange(tree, target).start;
  let node = tree.root;
  while (node && node !== target && node.kind !== 'scalar' && node.kind !== 'alias') {
    if (node.flow) return true;
    const children: readonly YamlNode[] =
      node.kind === 'list' ? node.items : node.pairs.flatMap(({ key, value }) => [key, value]);
    node = children.find((child) => {
      const { start, end } = nodeRange(tree, child);
      return start <= at && at <= end && (start < end || child === target);
    });
  }
  return false;
}
