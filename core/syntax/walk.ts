import type { YamlNode } from './node';

/** Every node below and including this one, parents first. Does not follow aliases. */
export function* walk(root: YamlNode): Iterable<YamlNode> {
  const stack: YamlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (node.kind === 'list') stack.push(...node.items.toReversed());
    if (node.kind === 'map') {
      for (const { key, value } of node.pairs.toReversed()) stack.push(value, key);
    }
  }
}
