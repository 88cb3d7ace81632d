import { keyText } from '../syntax/access';
import type { ScalarNode, YamlNode } from '../syntax/node';
import { branches, definition, partSchema, propertyOf, type SchemaPart } from './schema';
import type { JsonType, SchemaNode } from './schema-node';

export interface Visitor {
  /** A value that is no list and no map, with the form of its schema that fits its type. */
  readonly scalar?: (node: ScalarNode, schema: SchemaNode) => void;
  /** A key of a map whose keys are ids. */
  readonly id?: (key: ScalarNode, schema: SchemaNode) => void;
}

/**
 * Walks a value together with its schema. A map is walked with its phases, but steps are left out of a
 * map and of a phase: they are walked on their own. What the schema does not know is left out.
 */
export function visit(node: YamlNode | undefined, part: SchemaPart, visitor: Visitor): void {
  if (node) visitNode(node, partSchema(part), visitor);
}

function visitNode(node: YamlNode, schema: SchemaNode, visitor: Visitor): void {
  if (node.kind === 'alias') return;
  const form = formFor(node, schema);
  if (!form) return;
  if (node.kind === 'scalar') visitor.scalar?.(node, form);
  else if (node.kind === 'list') {
    if (form.items) for (const item of node.items) visitNode(item, form.items, visitor);
  } else {
    const isPhase = form === definition('phase');
    for (const pair of node.pairs) {
      const key = keyText(pair);
      if (key === undefined || (isPhase && key === 'steps')) continue;
      if (form['x-defines'] && pair.key.kind === 'scalar') visitor.id?.(pair.key, form);
      const child = propertyOf(form, key);
      if (child) visitNode(pair.value, child, visitor);
    }
  }
}

/** The form of a union that fits the type of the node. */
export function formFor(node: YamlNode, schema: SchemaNode): SchemaNode | undefined {
  return branches(schema).find((form) => (form.type === undefined ? form.oneOf : accepts(form.type, node)));
}

function accepts(type: JsonType | readonly JsonType[], node: YamlNode): boolean {
  if (typeof type !== 'string') return type.some((one) => accepts(one, node));
  if (node.kind === 'list') return type === 'array';
  if (node.kind === 'map') return type === 'object';
  if (node.kind === 'alias') return false;
  return type === 'integer' ? Number.isInteger(node.value) : typeof node.value === type;
}
