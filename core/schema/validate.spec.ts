import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import catalog from '../../schemas/catalog.schema.json';
import journey from '../../schemas/journey.schema.json';
import { itemsOf, valueOf } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import { parse } from '../syntax/parse';
import { plainValue } from './plain-value';
import type { SchemaPart } from './schema';
import { validate } from './validate';

const EXAMPLES = join(__dirname, '../../examples');
const texts = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(join(EXAMPLES, name), 'utf8'));
const VALUES = ['5', '-1', '0.7', 'true', 'abc', '[]', '{}', '', '[1, x]', '{a: b}', '.nan', 'no', 'high'];
const KEYS = ['zzz', 'a b', 'x/y~z', 'title', 'kind', 'toString'];

/** The patterns of forms that code verifies (`formats.ts`) are for editors without it. */
function withoutFormats(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema), (_key, node: Record<string, unknown>) =>
    node !== null && typeof node === 'object' && 'x-format' in node ? { ...node, pattern: undefined } : node,
  ) as object;
}

/** One to three lines of an example with another value, some of them with another key. */
const changed = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...VALUES), fc.option(fc.constantFrom(...KEYS))), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, changes]) => {
    const lines = text.split('\n');
    for (const [nth, value, key] of changes) {
      const at = nth % lines.length;
      lines[at] = (lines[at] ?? '').replace(
        /^(\s*(?:- )?)([^:#]+):.*/,
        (_line, indent: string, old: string) => `${indent}${key ?? old}: ${value}`,
      );
    }
    return lines.join('\n');
  });

describe('validating against the schema', () => {
  const ajv = new Ajv({ strict: false, ownProperties: true });
  ajv.addSchema(withoutFormats(journey), 'journey');
  ajv.addSchema(withoutFormats(catalog), 'catalog');
  const schemas: Readonly<Record<SchemaPart, string>> = {
    map: 'journey',
    phase: 'journey#/definitions/phase',
    step: 'journey#/definitions/step',
    catalog: 'catalog',
  };
  const wrong = { map: 0, phase: 0, step: 0, catalog: 0 };
  const agree = (node: YamlNode, part: SchemaPart) => {
    const errors = validate(node, part);
    assert.equal(errors.length === 0, ajv.validate(schemas[part], plainValue(node, part)), part);
    if (errors.length > 0) wrong[part]++;
  };

  it('accepts what a general validator of JSON schemas accepts, and nothing else', () => {
    fc.assert(
      fc.property(changed, (text) => {
        const { root } = parse(text);
        if (!root) return;
        agree(root, 'map');
        agree(root, 'catalog');
        for (const phase of itemsOf(valueOf(root, 'phases'))) {
          agree(phase, 'phase');
          for (const step of itemsOf(valueOf(phase, 'steps'))) agree(step, 'step');
        }
      }),
      { seed: 20261, numRuns: 300 },
    );
    for (const [part, count] of Object.entries(wrong)) assert.ok(count > 10, `${part}: ${String(count)}`);
  });

  it('knows every keyword that the schemas use', () => {
    const known = new Set(
      `$schema title description examples definitions $ref type const oneOf anyOf properties required
      additionalProperties propertyNames items minimum maximum multipleOf pattern`.split(/\s+/),
    );
    const unknown = new Set<string>();
    const collect = (node: unknown, isSchema: boolean) => {
      if (node === null || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node)) {
        if (!isSchema || Array.isArray(node)) collect(value, true);
        else if (!known.has(key) && !key.startsWith('x-')) unknown.add(key);
        else if (!/^(?:x-.*|examples|const|required|type)$/.test(key))
          collect(value, key !== 'properties' && key !== 'definitions');
      }
    };
    collect(journey, true);
    collect(catalog, true);
    assert.deepEqual([...unknown], []);
  });
});
