import type { YamlNode } from '../../core/syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../../core/syntax/tree';

/**
 * The first difference between two trees of one text, in words; undefined when they say the same. Written
 * as one walk without copies, because it runs thousands of times on whole maps.
 */
export function firstDifference(a: SyntaxTree, b: SyntaxTree): string | undefined {
  if (a.problems.length !== b.problems.length) return 'another number of problems';
  for (const [index, problem] of a.problems.entries()) {
    const other = b.problems[index]!;
    const here = absoluteRange(a, problem.place);
    const there = absoluteRange(b, other.place);
    if (problem.message !== other.message || here.start !== there.start || here.end !== there.end)
      return `problem ${String(index)}`;
  }
  if (!a.root || !b.root) return a.root === b.root ? undefined : 'only one root';
  return different(a, a.root, b, b.root, '');
}

function different(
  a: SyntaxTree,
  node: YamlNode,
  b: SyntaxTree,
  other: YamlNode,
  path: string,
): string | undefined {
  const here = nodeRange(a, node);
  const there = nodeRange(b, other);
  if (node.kind !== other.kind || here.start !== there.start || here.end !== there.end)
    return `range or kind at ${path}`;
  if (node.anchor !== other.anchor || node.tag !== other.tag) return `properties at ${path}`;
  if (node.kind === 'scalar' && other.kind === 'scalar') {
    return Object.is(node.value, other.value) && node.style === other.style ? undefined : `value at ${path}`;
  }
  if (node.kind === 'alias' && other.kind === 'alias')
    return node.name === other.name ? undefined : `alias at ${path}`;
  const mine = childrenOf(node);
  const others = childrenOf(other);
  if (mine.length !== others.length) return `length at ${path}`;
  for (const [index, child] of mine.entries()) {
    const found = different(a, child, b, others[index]!, `${path}/${String(index)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function childrenOf(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? node.pairs.flatMap(({ key, value }) => [key, value]) : [];
}
