import { isEmpty, keyText } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import type { SchemaPart } from './schema';

/** A YAML value as plain data for a validator; maps have no prototype, so that no key is special. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: PlainValue;
}

/**
 * The value of a node. Of a key that stands twice the first counts; keys that are lists or maps are left
 * out; an alias that could not be followed counts as empty. Steps are left out of a map and of a phase.
 */
export function plainValue(node: YamlNode, part?: SchemaPart): PlainValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'alias') return null;
  if (node.kind === 'list') return node.items.map((item) => plainValue(item));
  const value = Object.create(null) as Record<string, PlainValue>;
  for (const pair of node.pairs) {
    const key = keyText(pair);
    if (key === undefined || Object.hasOwn(value, key)) continue;
    if (part === 'map' && key === 'phases') value[key] = phases(pair.value);
    else if (part === 'phase' && key === 'steps') value[key] = isEmpty(pair.value) ? null : [];
    else value[key] = plainValue(pair.value);
  }
  return value;
}

function phases(node: YamlNode): PlainValue {
  return node.kind === 'list'
    ? node.items.map((item) => plainValue(item, 'phase'))
    : plainValue(node, 'phase');
}
