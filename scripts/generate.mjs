#!/usr/bin/env node
/**
 * Writes what is generated from schemas/journey.schema.json, the single source of the language:
 *   schemas/catalog.schema.json   its `definitions` (committed: editors without a build read it)
 *   core/generated/types.ts       the raw input types
 *   core/generated/*.json         both schemas as the code reads them
 * Does nothing when all of it is up to date.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'schemas/journey.schema.json');
const catalogSource = join(root, 'schemas/catalog.schema.json');
const out = join(root, 'core/generated');
const stamp = join(out, '.inputs');

const inputs = await Promise.all(
  [source, catalogSource, fileURLToPath(import.meta.url)].map((f) => readFile(f, 'utf8')),
);
const [journeyText, catalogText] = inputs;
const print = createHash('sha256').update(inputs.join('\0')).digest('hex');
const outputs = ['types.ts', 'journey.json', 'catalog.json', '.inputs'].map((name) => join(out, name));
if (outputs.every(existsSync) && (await readFile(stamp, 'utf8')) === print) process.exit(0);

const journey = JSON.parse(journeyText);
const catalog = { ...JSON.parse(catalogText), definitions: {} };
catalog.definitions = reachable(catalog, journey.definitions);
const catalogNow = JSON.stringify(catalog, null, 2) + '\n';

await mkdir(out, { recursive: true });
if (catalogNow !== catalogText.replaceAll('\r\n', '\n')) await write(catalogSource, catalogNow);
await write(join(out, 'types.ts'), await types());
await write(join(out, 'journey.json'), JSON.stringify(read(journey)));
// Its definitions are those of the journey schema.
await write(join(out, 'catalog.json'), JSON.stringify(read(omit(catalog, 'definitions'))));
await write(
  stamp,
  createHash('sha256').update([journeyText, catalogNow, inputs[2]].join('\0')).digest('hex'),
);
console.log('Generated types and compact schemas from the schemas.');

/** Puts a file in place at once, so that a test run beside this one never reads half of it. */
async function write(file, text) {
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
}

/** The definitions that a schema reaches through `$ref`, in the order of the source. */
function reachable(schema, definitions) {
  const names = new Set();
  const collect = (node) => {
    if (node === null || typeof node !== 'object') return;
    const name = typeof node.$ref === 'string' ? node.$ref.replace('#/definitions/', '') : undefined;
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      collect(definitions[name]);
    }
    Object.values(node).forEach(collect);
  };
  collect(schema);
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => names.has(name)));
}

/** TypeScript types of what a file may hold, one interface per definition and named after it. */
async function types() {
  const { compile } = await import('json-schema-to-typescript');
  const named = (name) => name[0].toUpperCase() + name.slice(1);
  const strip = (node) => {
    if (Array.isArray(node)) return node.map(strip);
    if (node === null || typeof node !== 'object') return node;
    const entries = Object.entries(node).filter(
      ([key]) =>
        !key.startsWith('x-') &&
        !['title', 'examples'].includes(key) &&
        !(key === 'description' && '$ref' in node),
    );
    return Object.fromEntries(
      entries.map(([key, value]) => [key, key === 'properties' ? mapValues(value, strip) : strip(value)]),
    );
  };
  const { definitions, ...top } = journey;
  const schema = {
    ...strip(top),
    title: 'JourneyFile',
    definitions: {
      ...Object.fromEntries(
        Object.entries(definitions).map(([name, node]) => [
          name,
          { ...strip(node), title: `${named(name)}Input` },
        ]),
      ),
      catalogFile: { ...strip({ ...catalog, definitions: undefined }), title: 'CatalogFile' },
    },
  };
  return compile(schema, 'JourneyFile', {
    bannerComment: '/* Generated from schemas/journey.schema.json by scripts/generate.mjs. */',
    unreachableDefinitions: true,
    format: false,
    style: { singleQuote: true },
  });
}

/**
 * A schema without what only editors read that have nothing but the schema: `$schema`, the pattern of a form
 * that code verifies, each enumerated value as its own example, and marks for writers of texts.
 */
function read(node) {
  const entries = Object.entries(node).filter(
    ([key]) =>
      !['$schema', 'x-text', 'x-list'].includes(key) &&
      !(key === 'pattern' && 'x-format' in node) &&
      !(key === 'examples' && 'const' in node && 'x-examples' in node),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === 'properties' || key === 'definitions') return [key, mapValues(value, read)];
      if (key === 'anyOf' || key === 'oneOf') return [key, value.map(read)];
      const isSchema = key === 'items' || (key === 'additionalProperties' && typeof value === 'object');
      return [key, isSchema ? read(value) : value];
    }),
  );
}

function omit(object, key) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
