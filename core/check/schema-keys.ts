import { keysOf, type SchemaPart } from '../schema/schema';
import { keyText, pairsOf } from '../syntax/access';
import type { Place, YamlNode } from '../syntax/node';
import { excerpt, shortList } from './excerpt';
import type { Finding } from './finding';
import { idFinding } from './schema-formats';
import { kindOf, placeOfHolder, type Located } from './located';
import { nearest } from './nearest';

/** More of one kind help nobody, and cost time in a file that is no map at all. */
export const MAX_FINDINGS = 500;

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

/** The keys that the language does not know there, each with the nearest of those not in use yet. */
export function unknownKeys(at: Located): readonly Finding[] {
  const known = new Set(keysOf(at.schemas).map(({ key }) => key));
  const present = new Map(
    pairsOf(at.node)
      .toReversed()
      .map((pair) => [keyText(pair), pair.key]),
  );
  const free = [...known].filter((key) => !present.has(key));
  return [...present]
    .toReversed()
    .filter(([key]) => key !== undefined && !known.has(key))
    .slice(0, MAX_FINDINGS)
    .map(([key = '', place]) => unknownKey(key, place, free));
}

function unknownKey(key: string, place: Place, free: readonly string[]): Finding {
  const found = nearest(key, free);
  const base = { code: 'schema/unknown-key', place };
  if (found === undefined) {
    return {
      ...base,
      message:
        free.length === 0
          ? '“{key}” is not a key that the language knows here.'
          : '“{key}” is not a key that the language knows here. It knows: {allowed}.',
      values: { key: excerpt(key), allowed: shortList(free) },
      data: { key },
    };
  }
  return {
    ...base,
    message: '“{key}” is not a key that the language knows here. Did you mean “{nearest}”?',
    values: { key: excerpt(key), nearest: found },
    data: { key, nearest: found },
  };
}

/** A key that should be an id and cannot be one. */
export function badId(at: Located, id: string): readonly Finding[] {
  const key = pairsOf(at.node).find((pair) => keyText(pair) === id)?.key;
  return key ? [idFinding(key, id)] : [];
}

/** Keys that are lists or maps themselves, as a forgotten quote makes them. */
export function oddKeys(node: YamlNode, part: SchemaPart): readonly Finding[] {
  const findings: Finding[] = [];
  collectOddKeys(node, part === 'map' || part === 'phase', findings);
  return findings;
}

function collectOddKeys(node: YamlNode, leaveSteps: boolean, findings: Finding[]): void {
  if (node.kind === 'list') for (const item of node.items) collectOddKeys(item, leaveSteps, findings);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.pairs) {
    if (key.kind !== 'scalar') findings.push({ code: 'schema/unknown-key', place: key, message: ODD_KEY });
    else if (!leaveSteps || key.value !== 'steps') collectOddKeys(value, leaveSteps, findings);
  }
}

const ODD_KEY = 'A key is a word, not a list and not keys and values.';
