import { keyText } from './access';
import type { YamlNode } from './node';
import { absoluteRange, nodeRange, type OffsetRange, type SyntaxTree } from './tree';

/** Keys and list positions from the root of the file. */
export type Path = readonly (string | number)[];

export interface Located {
  /** The path of `node`; for a key that of its value. */
  readonly path: Path;
  /** The deepest node whose text holds the offset. */
  readonly node: YamlNode;
  /** Whether it is the key of a pair or a value. */
  readonly role: 'key' | 'value';
  /** The nodes around it, from the root on. */
  readonly ancestors: readonly YamlNode[];
}

/**
 * The deepest node at an offset; an offset at the very end of a node belongs to it. Undefined between and
 * outside of nodes only when even the root does not reach there.
 */
export function locate(tree: SyntaxTree, offset: number): Located | undefined {
  if (!tree.root || !holds(nodeRange(tree, tree.root), offset)) return undefined;
  let found: Located = { path: [], node: tree.root, role: 'value', ancestors: [] };
  for (;;) {
    const inner = childAt(tree, found, offset);
    if (!inner) return found;
    found = inner;
    if (inner.role === 'key') return found;
  }
}

/** A child that goes on behind the offset wins over one that ends there. */
function childAt(tree: SyntaxTree, outer: Located, offset: number): Located | undefined {
  const candidates = childrenOf(tree, outer).filter(({ range }) => holds(range, offset));
  return (candidates.find(({ range }) => offset < range.end) ?? candidates[0])?.located;
}

interface Child {
  readonly located: Located;
  readonly range: OffsetRange;
}

function childrenOf(tree: SyntaxTree, { node, path, ancestors: outer }: Located): readonly Child[] {
  const ancestors = [...outer, node];
  if (node.kind === 'list') {
    return node.items.map((item, index) => ({
      located: { path: [...path, index], node: item, role: 'value', ancestors },
      range: nodeRange(tree, item),
    }));
  }
  if (node.kind !== 'map') return [];
  return node.pairs.flatMap((pair): readonly Child[] => {
    const key = keyText(pair);
    if (key === undefined) return [];
    const inner = { path: [...path, key], ancestors };
    const range = nodeRange(tree, pair.value);
    const written = { located: { ...inner, node: pair.value, role: 'value' as const }, range };
    return [
      { located: { ...inner, node: pair.key, role: 'key' }, range: absoluteRange(tree, pair.key) },
      // An absent value has an empty range that may touch whatever comes next.
      ...(range.end > range.start ? [written] : []),
    ];
  });
}

function holds({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The node that a path leads to; a lone item counts as a list of one. */
export function nodeAt(root: YamlNode | undefined, path: Path): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((node, segment) => {
    if (node?.kind === 'list') return typeof segment === 'number' ? node.items[segment] : undefined;
    if (segment === 0) return node;
    if (node?.kind !== 'map') return undefined;
    return node.pairs.find((pair) => keyText(pair) === String(segment))?.value;
  }, root);
}

/** The path of a node of this tree, found by identity; for a key that of its value. */
export function pathOf(root: YamlNode | undefined, target: YamlNode): Path | undefined {
  if (!root) return undefined;
  const stack: { readonly node: YamlNode; readonly path: Path }[] = [{ node: root, path: [] }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, path } = top;
    if (node === target) return path;
    if (node.kind === 'list')
      node.items.forEach((item, index) => stack.push({ node: item, path: [...path, index] }));
    if (node.kind !== 'map') continue;
    for (const pair of node.pairs) {
      const inner = [...path, keyText(pair) ?? ''];
      if (pair.key === target) return inner;
      stack.push({ node: pair.value, path: inner });
    }
  }
  return undefined;
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The node that a JSON pointer leads to. */
export function nodeAtPointer(root: YamlNode | undefined, pointer: string): YamlNode | undefined {
  return nodeAt(root, pathOfPointer(root, pointer));
}

/** Digits are a list position where the tree has a list, else a key. */
function pathOfPointer(root: YamlNode | undefined, pointer: string): Path {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  return segments.reduce<Path>((path, segment) => {
    const list = nodeAt(root, path)?.kind === 'list';
    return [...path, list && /^\d+$/.test(segment) ? Number(segment) : segment];
  }, []);
}
