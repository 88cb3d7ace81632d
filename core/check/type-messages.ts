import type { YamlNode } from '../syntax/node';
import { branches } from '../schema/schema';
import type { JsonType, SchemaNode } from '../schema/schema-node';

/** What a key takes, in people's words, by the JSON types and the meaning of its schema. */
const ALLOWED = {
  text: 'text',
  'text list': 'text or a list of texts',
  'text map': 'text or keys and values',
  'text map list': 'text, keys and values, or a list of them',
  'text number': 'text or a number',
  'text number list': 'words or a list of words',
  id: 'a name',
  'id list': 'a name or a list of names',
  number: 'a number',
  'number map list': 'a number, keys and values, or a list of keys and values',
  flag: 'true or false',
  'flag map': 'true or keys and values',
  map: 'keys and values',
  'map list': 'keys and values or a list of them',
} as const satisfies Readonly<Record<string, string>>;

const FOUND = { scalar: '“{value}”', list: 'a list', map: 'keys and values' } as const;

export type AllowedKind = keyof typeof ALLOWED;

/** The message for a value of a wrong type, with placeholders `key` and, for a single value, `value`. */
export function typeMessage(schemas: readonly SchemaNode[], found: keyof typeof FOUND): string {
  return messageFor(allowedKind(schemas), found);
}

function messageFor(allowed: AllowedKind, found: keyof typeof FOUND): string {
  return `“{key}” takes ${ALLOWED[allowed]}, not ${FOUND[found]}.`;
}

/** All messages that `typeMessage` can give. */
export const TYPE_MESSAGES: readonly string[] = (Object.keys(ALLOWED) as AllowedKind[]).flatMap((allowed) =>
  (Object.keys(FOUND) as (keyof typeof FOUND)[]).map((found) => messageFor(allowed, found)),
);

export function foundKind(node: YamlNode): keyof typeof FOUND {
  return node.kind === 'list' || node.kind === 'map' ? node.kind : 'scalar';
}

const NAMES: Readonly<Record<JsonType, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'flag',
  object: 'map',
  array: 'list',
};

export function allowedKind(schemas: readonly SchemaNode[]): AllowedKind {
  const forms = schemas.flatMap(branches);
  const names = new Set(
    forms.flatMap((form) =>
      (form['x-ref'] ?? form['x-format'] === 'id')
        ? ['id']
        : [form.type ?? []].flat().map((type) => NAMES[type]),
    ),
  );
  const ordered = ['text', 'id', 'number', 'flag', 'map', 'list'].filter((name) => names.has(name)).join(' ');
  return Object.hasOwn(ALLOWED, ordered) ? (ordered as AllowedKind) : 'text';
}
