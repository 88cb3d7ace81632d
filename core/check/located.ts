import { firstPlace, isEmpty, pairOf } from '../syntax/access';
import type { Place, YamlNode } from '../syntax/node';
import { partSchema, schemaBelow, type SchemaPart } from '../schema/schema';
import type { SchemaNode } from '../schema/schema-node';

/** The value that an error of a validator speaks of. */
export interface Located {
  readonly node: YamlNode;
  /** The key that holds it; undefined for an item of a list and for what was validated as a whole. */
  readonly key?: YamlNode;
  /** What people know it by: its key, with a number for an item of a list; empty for the whole. */
  readonly name: string;
  /** The forms the language knows for it. */
  readonly schemas: readonly SchemaNode[];
}

/** Follows a JSON pointer from a validated node; undefined when it leads nowhere. */
export function locate(root: YamlNode, part: SchemaPart, pointer: string): Located | undefined {
  const path: (string | number)[] = [];
  let node: YamlNode = root;
  let key: YamlNode | undefined;
  let name = '';
  for (const raw of pointer.split('/').slice(1)) {
    const segment = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node.kind === 'list') {
      const item: YamlNode | undefined = node.items[Number(segment)];
      if (!item) return undefined;
      path.push(Number(segment));
      name = `${name}[${String(Number(segment) + 1)}]`;
      key = undefined;
      node = item;
    } else {
      const pair = pairOf(node, segment);
      if (!pair) return undefined;
      path.push(segment);
      name = segment;
      ({ key, value: node } = pair);
    }
  }
  return { node, key, name, schemas: schemaBelow([partSchema(part)], path) };
}

/** Where a finding about the value stands: on it, or on what leads to it where it is empty or long. */
export function placeOfValue({ node, key }: Located): Place {
  if (isEmpty(node)) return key ?? node;
  if (node.kind === 'scalar' || node.kind === 'alias' || node.flow) return node;
  return key ?? firstPlace(node);
}

/** Where a finding about something missing stands: on the key that holds the thing, else on its first key. */
export function placeOfHolder({ node, key }: Located): Place {
  return key ?? firstPlace(node);
}

/** What a value without a key of its own is: the whole, or, within a map, one of its phases. */
export function kindOf({ name }: Located, part: SchemaPart): SchemaPart {
  return name === '' ? part : 'phase';
}
