import { keyText } from './access';
import type { YamlNode } from './node';
import { nodeRange, type OffsetRange, type SyntaxTree } from './tree';

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
  let touching: Child | undefined;
  for (const child of childrenOf(outer.node)) {
    const range = nodeRange(tree, child.node);
    // An absent value has an empty range that may touch whatever comes next.
    if (!holds(range, offset) || (range.end === range.start && child.role === 'value')) continue;
    if (offset < range.end) return inside(outer, child);
    touching ??= child;
  }
  return touching && inside(outer, touching);
}

interface Child {
  readonly segment: string | number;
  readonly node: YamlNode;
  readonly role: 'key' | 'value';
}

function* childrenOf(node: YamlNode): Iterable<Child> {
  if (node.kind === 'list') {
    for (const [segment, item] of node.items.entries()) yield { segment, node: item, role: 'value' };
  } else if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const segment = keyText(pair);
      if (segment === undefined) continue;
      yield { segment, node: pair.key, role: 'key' };
      yield { segment, node: pair.value, role: 'value' };
    }
  }
}

function inside(outer: Located, { segment, node, role }: Child): Located {
  return { path: [...outer.path, segment], node, role, ancestors: [...outer.ancestors, outer.node] };
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

/** Digits are a list position where the tree has a list, else a key; a lone item counts as a list of one. */
export function pathOfPointer(root: YamlNode | undefined, pointer: string): Path {
  const segments = pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  return segments.reduce<Path>((path, segment) => {
    const node = nodeAt(root, path);
    const lone = segment === '0' && node?.kind === 'map' && !node.pairs.some((pair) => keyText(pair) === '0');
    const place = lone || (node?.kind === 'list' && /^\d+$/.test(segment));
    return [...path, place ? Number(segment) : segment];
  }, []);
}
