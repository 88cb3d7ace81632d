import { MAX_ALIAS_NODES, MAX_ALIASES } from './limits';
import type { AliasNode, MapNode, Pair, Piece, YamlNode } from './node';
import type { Part } from './part';
import { ALIAS_LIMIT, UNKNOWN_ALIAS, type Problem } from './problem';
import { walk } from './walk';

/**
 * Replaces aliases and merge keys (`<<`) by what they stand for: the last node before them with that
 * anchor, wherever in the file it is. Copies keep the places of their source. What unfolds to more than
 * the language allows, cycles included, stays an alias and is reported.
 */
export function followAliases(
  root: YamlNode | undefined,
  parts: readonly Part[],
  starts: ReadonlyMap<Piece, number>,
): { readonly root: YamlNode | undefined; readonly problems: readonly Problem[] } {
  const aliases = parts.flatMap((part) => part.aliases);
  if (!root || aliases.length === 0) return { root, problems: [] };
  const surplus = aliases[MAX_ALIASES];
  if (surplus)
    return { root, problems: [{ code: 'yaml/alias-limit', place: surplus, message: ALIAS_LIMIT }] };
  const position = (node: YamlNode) => (starts.get(node.piece) ?? 0) + node.start;
  const anchors = anchorsOf(root, position);
  const problems: Problem[] = [];
  const targets = new Map<AliasNode, YamlNode>();
  for (const alias of aliases) {
    const at = position(alias);
    const target = anchors.get(alias.name)?.findLast((node) => position(node) < at);
    if (target) targets.set(alias, target);
    else
      problems.push({
        code: 'yaml/syntax',
        place: alias,
        message: UNKNOWN_ALIAS,
        values: { name: alias.name },
      });
  }
  const sizes = new Map<YamlNode, number>();
  let budget = MAX_ALIAS_NODES;
  let tooMuch: AliasNode | undefined;
  for (const [alias, target] of targets) {
    const size = unfoldedSize(target, targets, sizes);
    if (size <= budget) {
      budget -= size;
      continue;
    }
    targets.delete(alias);
    tooMuch ??= alias;
  }
  // One is enough: it is one mistake that they all share.
  if (tooMuch) problems.push({ code: 'yaml/alias-limit', place: tooMuch, message: ALIAS_LIMIT });
  return { root: unfold(root, targets), problems };
}

/** Anchored nodes by name, in the order of the text. */
function anchorsOf(
  root: YamlNode,
  position: (node: YamlNode) => number,
): ReadonlyMap<string, readonly YamlNode[]> {
  const anchors = new Map<string, YamlNode[]>();
  for (const node of walk(root)) {
    if (node.anchor === undefined) continue;
    const list = anchors.get(node.anchor);
    if (list) list.push(node);
    else anchors.set(node.anchor, [node]);
  }
  for (const list of anchors.values()) list.sort((a, b) => position(a) - position(b));
  return anchors;
}

/** Number of nodes with every alias written out; infinite for one that contains itself. */
function unfoldedSize(
  node: YamlNode,
  targets: ReadonlyMap<AliasNode, YamlNode>,
  sizes: Map<YamlNode, number>,
): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  sizes.set(node, Infinity);
  const children = node.kind === 'alias' ? [targets.get(node)] : childrenOf(node);
  const size = children.reduce((sum, child) => sum + (child ? unfoldedSize(child, targets, sizes) : 0), 1);
  sizes.set(node, size);
  return size;
}

function childrenOf(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? node.pairs.flatMap(({ key, value }) => [key, value]) : [];
}

function unfold(node: YamlNode, targets: ReadonlyMap<AliasNode, YamlNode>): YamlNode {
  if (node.kind === 'alias') {
    const target = targets.get(node);
    return target ? unfold(target, targets) : node;
  }
  if (node.kind === 'list') {
    const items = node.items.map((item) => unfold(item, targets));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.kind !== 'map') return node;
  const pairs = node.pairs.map((pair) => {
    const key = unfold(pair.key, targets);
    const value = unfold(pair.value, targets);
    return key === pair.key && value === pair.value ? pair : { key, value };
  });
  const changed = pairs.some((pair, index) => pair !== node.pairs[index]);
  return pairs.some(isMerge) ? merged(node, pairs) : changed ? { ...node, pairs } : node;
}

function isMerge({ key, value }: Pair): boolean {
  return key.kind === 'scalar' && key.value === '<<' && key.style === 'plain' && value.kind !== 'scalar';
}

/** Own keys win over merged ones, earlier merged maps over later ones. */
function merged(node: MapNode, pairs: readonly Pair[]): MapNode {
  const names = new Set<string>();
  const own = pairs.filter((pair) => !isMerge(pair));
  for (const { key } of own) if (key.kind === 'scalar') names.add(String(key.value));
  const sources = pairs
    .filter(isMerge)
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
  const added = sources
    .flatMap((source) => (source.kind === 'map' ? source.pairs : []))
    .filter(({ key }) => {
      const name = key.kind === 'scalar' ? String(key.value) : undefined;
      if (name === undefined || names.has(name)) return false;
      names.add(name);
      return true;
    });
  return { ...node, pairs: [...own, ...added] };
}
