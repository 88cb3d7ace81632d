import type { SchemaPart } from '../schema/schema';
import { validate, type ValidationError } from '../schema/validate';
import type { Place, YamlNode } from '../syntax/node';
import type { Finding } from './finding';
import { locate } from './located';
import { formatFindings } from './schema-formats';
import { badId, MAX_FINDINGS, missingKey, oddKeys, unknownKeys } from './schema-keys';
import { wrongValue } from './schema-values';

/**
 * Everything the schema finds wrong with a map (its phases included, its steps left out), one phase, one
 * step or a catalog: one finding per mistake. What a fix needs is in `data`:
 * - `schema/unknown-key`: `key`, `nearest?` (a key);
 * - `schema/missing-key`: `key`, `on`: whether the place is the key that `holds` the incomplete map or
 *   the `first` key in it;
 * - all others: `nearest?` (YAML text to put in place of the range), `allowed?` (the values to choose from).
 */
export function schemaFindings(node: YamlNode | undefined, part: SchemaPart): readonly Finding[] {
  if (!node) return [];
  return unique([
    ...findingsOf(validate(node, part), node, part),
    ...formatFindings(node, part),
    ...oddKeys(node, part),
  ]);
}

/** Findings for the errors of a validator about a node. */
export function findingsOf(
  errors: readonly ValidationError[],
  node: YamlNode,
  part: SchemaPart,
): readonly Finding[] {
  const done = new Set<string>();
  // Of unknown keys and wrong forms of one value, the first error stands for all.
  const isNew = ({ instancePath, keyword }: ValidationError) => {
    const key = `${keyword === 'additionalProperties' ? keyword : ''}${instancePath}`;
    const before = done.size;
    return done.add(key).size > before;
  };
  const relevant = errors.filter(
    (error) => error.keyword === 'required' || error.keyword === 'propertyNames' || isNew(error),
  );
  return relevant.slice(0, MAX_FINDINGS).flatMap((error): readonly Finding[] => {
    const at = locate(node, part, error.instancePath);
    if (!at || at.node.kind === 'alias') return [];
    if (error.keyword === 'required') return [missingKey(at, error.key ?? '', part)];
    if (error.keyword === 'additionalProperties') return unknownKeys(at);
    if (error.keyword === 'propertyNames') return badId(at, error.key ?? '');
    return [wrongValue(at, error.keyword, part)];
  });
}

/** What an alias brings in at several places is one mistake. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<Place['piece'], Set<string>>();
  return findings.filter(({ code, place, values }) => {
    const keys = seen.get(place.piece) ?? new Set();
    seen.set(place.piece, keys);
    const key = `${code} ${String(place.start)} ${code === 'schema/missing-key' ? JSON.stringify(values) : ''}`;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
