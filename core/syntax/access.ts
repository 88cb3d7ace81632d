import type { MapNode, Pair, Place, YamlNode } from './node';

/** The pair with this key, the first where it stands twice. */
export function pairOf(node: YamlNode | undefined, key: string): Pair | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.pairs.find((pair) => keyText(pair) === key);
}

/** The value under this key; undefined when the key is absent or the node is no map. */
export function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return pairOf(node, key)?.value;
}

/** A key as text; undefined for a key that is a list or a map. */
export function keyText({ key }: Pair): string | undefined {
  return key.kind === 'scalar' ? String(key.value) : undefined;
}

/** Where a finding about this key stands: on its key, or on the whole node when the key is absent. */
export function keyPlace(node: YamlNode, key: string): Place {
  return pairOf(node, key)?.key ?? firstPlace(node);
}

/** Where a finding about the value of this key stands: the value, the key when that is empty. */
export function valuePlace(node: YamlNode, key: string): Place {
  const pair = pairOf(node, key);
  if (!pair) return firstPlace(node);
  return isEmpty(pair.value) ? pair.key : singlePlace(pair.value);
}

/** A short place for a node that may be long: the first key of a map, the first item of a list. */
export function firstPlace(node: YamlNode): Place {
  if (node.kind === 'map') return node.pairs[0]?.key ?? node;
  if (node.kind === 'list') return node.items[0] ? firstPlace(node.items[0]) : node;
  return node;
}

function singlePlace(node: YamlNode): Place {
  return node.kind === 'map' && !node.flow
    ? firstPlace(node)
    : node.kind === 'list' && !node.flow
      ? firstPlace(node)
      : node;
}

export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** A node that stands alone where a list is allowed is a list of one; an empty value is no item. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node || isEmpty(node)) return [];
  return node.kind === 'list' ? node.items : [node];
}

export function pairsOf(node: YamlNode | undefined): MapNode['pairs'] {
  return node?.kind === 'map' ? node.pairs : [];
}
