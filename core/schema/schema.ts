import catalogJson from '../generated/catalog.json';
import journeyJson from '../generated/journey.json';
import type { Localize } from '../text';
import type { JsonType, SchemaNode } from './schema-node';

/** What is checked, completed and walked on its own. */
export type SchemaPart = 'map' | 'phase' | 'step' | 'catalog';

const JOURNEY = journeyJson as SchemaNode;
const CATALOG = catalogJson as SchemaNode;

/** The schema of a whole file, or of one phase or step. */
export function partSchema(part: SchemaPart): SchemaNode {
  if (part === 'map') return JOURNEY;
  if (part === 'catalog') return CATALOG;
  return definition(part);
}

/** A named part of the language, for example `persona`, `emotionEntry`, `metric`. */
export function definition(name: string): SchemaNode {
  const definitions = JOURNEY.definitions ?? {};
  return (Object.hasOwn(definitions, name) && definitions[name]) || {};
}

/** Follows `$ref`; title, description and examples beside it go before those of the definition. */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  const target = resolved(definition($ref.slice($ref.lastIndexOf('/') + 1)));
  return Object.keys(own).length === 0 ? target : { ...target, ...own };
}

/** The forms a value may have, differing by JSON type: those of `anyOf`, or the schema itself. */
export function branches(node: SchemaNode): readonly SchemaNode[] {
  return FORMS.get(node) ?? formsOf(node);
}

function formsOf(node: SchemaNode): readonly SchemaNode[] {
  const whole = resolved(node);
  return whole.anyOf ? whole.anyOf.flatMap(formsOf) : [whole];
}

/** Worked out ahead for every schema of the language: checks ask for them at every value of a map. */
const FORMS: ReadonlyMap<SchemaNode, readonly SchemaNode[]> = new Map(
  [JOURNEY, CATALOG].flatMap(allBelow).map((node) => [node, formsOf(node)]),
);

function allBelow(node: SchemaNode): readonly SchemaNode[] {
  const { items, additionalProperties, properties = {}, definitions = {}, anyOf = [] } = node;
  const children = [...Object.values(properties), ...Object.values(definitions), ...anyOf];
  if (items) children.push(items);
  if (typeof additionalProperties === 'object') children.push(additionalProperties);
  return [node, ...children.flatMap(allBelow)];
}

/** The JSON types a value may have. */
export function typesOf(node: SchemaNode): readonly JsonType[] {
  return [
    ...new Set(
      branches(node).flatMap(({ type }) => (type === undefined ? [] : (type as JsonType | JsonType[]))),
    ),
  ];
}

/**
 * The schemas that apply at a path of keys and list positions, from the top of the file; empty where the
 * language knows nothing. Unions on the way are tried in all their forms, a lone item counts as a list
 * (its position may be left out); the last one is given whole, with its own title (see `branches`).
 */
export function schemaAt(path: readonly (string | number)[], file: 'map' | 'catalog'): readonly SchemaNode[] {
  return schemaBelow([partSchema(file)], path);
}

/** Like `schemaAt`, from given schemas on. */
export function schemaBelow(
  start: readonly SchemaNode[],
  path: readonly (string | number)[],
): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>(
    (nodes, segment) => nodes.flatMap((node) => childrenOf(node, segment)),
    start.map(resolved),
  );
}

function childrenOf(node: SchemaNode, segment: string | number): readonly SchemaNode[] {
  const forms = branches(node);
  if (typeof segment === 'number') return forms.flatMap(({ items }) => (items ? [resolved(items)] : []));
  const found = forms.flatMap((form) => propertyOf(form, segment) ?? []).map(resolved);
  return found.length > 0 ? found : forms.flatMap(({ items }) => (items ? childrenOf(items, segment) : []));
}

/** The schema of a key, unresolved; undefined for a key that is not known. */
export function propertyOf(node: SchemaNode, key: string): SchemaNode | undefined {
  if (node.properties && Object.hasOwn(node.properties, key)) return node.properties[key];
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

export interface SchemaKey {
  readonly key: string;
  readonly schema: SchemaNode;
  readonly required: boolean;
}

/** The keys that a value may have, in the order in which a person would add them. */
export function keysOf(candidates: readonly SchemaNode[]): readonly SchemaKey[] {
  const found = new Map<string, SchemaKey>();
  for (const { properties = {}, required = [], ...node } of candidates.flatMap(branches)) {
    for (const key of new Set([...(node['x-recommended'] ?? []), ...Object.keys(properties)])) {
      const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (!schema && node.additionalProperties !== true) continue;
      if (!found.has(key))
        found.set(key, { key, schema: resolved(schema ?? {}), required: required.includes(key) });
    }
  }
  return [...found.values()];
}

/** The enumerated values of a schema or of its forms, each with title, description and example. */
export function valuesOf(node: SchemaNode): readonly SchemaNode[] {
  return branches(node).flatMap((form) => form.oneOf ?? (form.const === undefined ? [] : [form]));
}

export interface Documentation {
  readonly title?: string;
  readonly description?: string;
  /** Of a key, as they would stand in a file; of an enumerated value, situations it is meant for. */
  readonly examples: readonly unknown[];
}

/** Title, description and examples of a key or value, in the language of the reader. */
export function documentation(node: SchemaNode, localize: Localize): Documentation {
  const { title, description, examples = [], 'x-examples': situations } = resolved(node);
  return {
    ...(title === undefined ? {} : { title: localize(title) }),
    ...(description === undefined ? {} : { description: localize(description) }),
    examples: situations?.map((situation) => localize(situation)) ?? examples,
  };
}
