import { isEmpty, valueOf } from '../../syntax/access';
import type { YamlNode } from '../../syntax/node';

/** Those of the keys that are not there, or hold nothing. */
export function lacking<K extends string>(node: YamlNode, keys: readonly K[]): readonly K[] {
  return keys.filter((key) => isBlank(valueOf(node, key)));
}

/** Nothing at all, an empty list or map, a text of spaces, a list of nothing. */
export function isBlank(node: YamlNode | undefined): boolean {
  if (!node || isEmpty(node)) return true;
  if (node.kind === 'list') return node.items.every(isBlank);
  if (node.kind === 'map') return node.pairs.length === 0;
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() === '';
}
