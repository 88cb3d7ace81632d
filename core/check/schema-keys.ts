import { keysOf, type SchemaPart } from '../schema/schema';
import { keyText, pairsOf } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import { excerpt, shortList } from './excerpt';
import type { Finding } from './finding';
import { idFinding } from './schema-formats';
import { kindOf, placeOfHolder, type Located } from './located';
import { nearest } from './nearest';

/** A required key that is absent from the given map. */
export function missingKey(at: Located, key: string, part: SchemaPart): Finding {
  const held = at.key !== undefined;
  return {
    code: 'schema/missing-key',
    place: placeOfHolder(at),
    message: held ? '“{name}” lacks the required key “{key}”.' : LACKS[kindOf(at, part)],
    values: held ? { name: at.name, key } : { key },
    data: { key, on: held ? 'holds' : 'first' },
  };
}

const LACKS = {
  map: 'This map lacks the required key “{key}”.',
  catalog: 'This catalog lacks the required key “{key}”.',
  phase: 'This phase lacks the required key “{key}”.',
  step: 'This step lacks the required key “{key}”.',
} as const;

/** A key that the language does not know there, with the nearest of those that are not in use yet. */
export function unknownKey(at: Located, key: string): readonly Finding[] {
  const pairs = pairsOf(at.node);
  const pair = pairs.find((pair) => keyText(pair) === key);
  if (!pair) return [];
  const present = new Set(pairs.map(keyText));
  const known = keysOf(at.schemas).flatMap((entry) => (present.has(entry.key) ? [] : entry.key));
  const found = nearest(key, known);
  const base = { code: 'schema/unknown-key', place: pair.key };
  if (found === undefined) {
    return [
      {
        ...base,
        message: '“{key}” is not a key that the language knows here. It knows: {allowed}.',
        values: { key: excerpt(key), allowed: shortList(known) },
        data: { key },
      },
    ];
  }
  return [
    {
      ...base,
      message: '“{key}” is not a key that the language knows here. Did you mean “{nearest}”?',
      values: { key: excerpt(key), nearest: found },
      data: { key, nearest: found },
    },
  ];
}

/** A key that should be an id and cannot be one. */
export function badId(at: Located, id: string): readonly Finding[] {
  const key = pairsOf(at.node).find((pair) => keyText(pair) === id)?.key;
  return key ? [idFinding(key, id)] : [];
}

/** Keys that are lists or maps themselves, as a forgotten quote makes them. */
export function oddKeys(node: YamlNode, part: SchemaPart): readonly Finding[] {
  if (node.kind === 'list') return node.items.flatMap((item) => oddKeys(item, part));
  return pairsOf(node).flatMap(({ key, value }): readonly Finding[] => {
    if (key.kind !== 'scalar') {
      return [
        {
          code: 'schema/unknown-key',
          place: key,
          message: 'A key is a word, not a list and not keys and values.',
        },
      ];
    }
    const isOwnPart = (part === 'map' || part === 'phase') && key.value === 'steps';
    return isOwnPart ? [] : oddKeys(value, part);
  });
}
