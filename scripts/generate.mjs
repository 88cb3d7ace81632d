#!/usr/bin/env node
/**
 * Writes what is generated from schemas/journey.schema.json, the single source of the language:
 *   schemas/catalog.schema.json   its `definitions` (committed: editors without a build read it)
 *   core/generated/types.ts       the raw input types
 *   core/generated/validators.js  standalone validators, no ajv and no `new Function` at run time
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
const outputs = ['types.ts', 'validators.js', 'validators.d.ts', '.inputs'].map((name) => join(out, name));
if (outputs.every(existsSync) && (await readFile(stamp, 'utf8')) === print) process.exit(0);

const journey = JSON.parse(journeyText);
const catalog = { ...JSON.parse(catalogText), definitions: {} };
catalog.definitions = reachable(catalog, journey.definitions);
const catalogNow = JSON.stringify(catalog, null, 2) + '\n';

await mkdir(out, { recursive: true });
if (catalogNow !== catalogText.replaceAll('\r\n', '\n')) await write(catalogSource, catalogNow);
await write(join(out, 'types.ts'), await types());
const { code, size } = await validators();
await write(join(out, 'validators.js'), code);
await write(join(out, 'validators.d.ts'), declarations());
await write(
  stamp,
  createHash('sha256').update([journeyText, catalogNow, inputs[2]].join('\0')).digest('hex'),
);
console.log(`Generated types and validators (${(size / 1024).toFixed(0)} kB minified) from the schemas.`);

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

function omit(object, key) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/**
 * The schema as the validators see it: without what only people read, formats left to code, and every
 * union by JSON type turned into conditions on the type, so that a mistake gives errors of the branch
 * it belongs to and not of all branches.
 */
function lean(node) {
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (
      key.startsWith('x-') ||
      ['title', 'description', 'examples', '$schema', 'anyOf', 'oneOf'].includes(key)
    )
      continue;
    if (key === 'pattern' && 'x-format' in node) continue;
    if (key === 'properties' || key === 'definitions') kept[key] = mapValues(value, lean);
    else if (key === 'items' || key === 'additionalProperties')
      kept[key] = typeof value === 'object' ? lean(value) : value;
    else kept[key] = value;
  }
  if (node.oneOf) {
    // Values alone: one of another type is a wrong value too.
    delete kept.type;
    kept.enum = node.oneOf.map((option) => option.const);
  }
  if (node.anyOf) {
    kept.type = [...new Set(node.anyOf.flatMap(typesOf))];
    const branches = node.anyOf.map((branch) => ({ branch, types: typesOf(branch), rest: lean(branch) }));
    kept.allOf = branches
      .filter(({ rest }) => Object.keys(rest).some((key) => key !== 'type'))
      .map(({ types: [type], rest }) => {
        return { if: { type }, then: omit(rest, 'type') };
      });
    if (kept.allOf.length === 0) delete kept.allOf;
  }
  return kept;
}

/** Puts everything that occurs in several places into one definition, and so into one function. */
function share(schema) {
  const definitions = {};
  const names = new Map();
  const visit = (node, top) => {
    if (Array.isArray(node)) return node.map((item) => visit(item, false));
    if (node === null || typeof node !== 'object') return node;
    const inner = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === 'properties' ? mapValues(value, visit) : visit(value, false),
      ]),
    );
    const text = JSON.stringify(inner);
    if (top || inner.$ref || (!inner.enum && !inner.allOf && text.length < 60)) return inner;
    if (!names.has(text)) names.set(text, `shared${names.size}`);
    const name = names.get(text);
    definitions[name] = inner;
    return { $ref: `#/definitions/${name}` };
  };
  const { definitions: own = {}, ...rest } = schema;
  const result = { ...visit(rest, true), definitions: mapValues(own, (node) => visit(node, true)) };
  Object.assign(result.definitions, definitions);
  return result;
}

/** Leaves out what no custom keyword needs and nobody reads; of the schemas, only the known keys are read. */
function thin(module) {
  const lighter = module
    .replaceAll(/,parentData: ?\w+,parentDataProperty: ?[^,}]+,rootData\}/g, '}')
    .replaceAll(/,parentData,parentDataProperty,rootData\}/g, '}')
    .replaceAll(/, parentData, parentDataProperty, rootData=data\}/g, '}')
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/params:\{(?:type|allowedValues|failingKeyword): ?[^}]*\}/g, 'params:{}');
  return lighter.replace(/^(const schema\d+ = )(\{.*\});$/gm, (_whole, head, json) => {
    const { properties } = JSON.parse(json);
    return `${head}${JSON.stringify({ properties: properties && mapValues(properties, () => 0) })};`;
  });
}

function typesOf(node) {
  if (node.$ref) return typesOf(journey.definitions[node.$ref.replace('#/definitions/', '')]);
  if (node.anyOf) return node.anyOf.flatMap(typesOf);
  return [node.type].flat();
}

async function validators() {
  const { default: Ajv } = await import('ajv');
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const { build } = await import('esbuild');
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    messages: false,
    ownProperties: true,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    allowUnionTypes: true,
  });
  ajv.addSchema({ $id: 'journey', ...share(lean(journey)) });
  const rooted = JSON.parse(
    JSON.stringify(omit(lean(catalog), 'definitions')).replaceAll(
      '"#/definitions/',
      '"journey#/definitions/',
    ),
  );
  ajv.addSchema({ $id: 'catalog', ...rooted });
  const module = (standalone.default ?? standalone)(ajv, {
    validateMap: 'journey',
    validatePhase: 'journey#/definitions/phase',
    validateStep: 'journey#/definitions/step',
    validateCatalog: 'catalog',
  });
  const bundle = (minify) =>
    build({
      stdin: { contents: thin(module), resolveDir: root, loader: 'js' },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      minify,
      minifySyntax: true,
      banner: { js: '/* Generated from schemas/journey.schema.json by scripts/generate.mjs. */' },
    }).then((result) => result.outputFiles[0].text);
  const [code, minified] = await Promise.all([bundle(false), bundle(true)]);
  return { code, size: Buffer.byteLength(minified) };
}

function declarations() {
  return `/* Generated by scripts/generate.mjs. */
export interface ValidationError {
  /** JSON pointer of the value that is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that \`propertyNames\` refuses. */
  readonly propertyName?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
/** A whole map; with \`phases: []\` a map without its phases. */
export const validateMap: Validator;
/** One phase; with \`steps: []\` a phase without its steps. */
export const validatePhase: Validator;
export const validateStep: Validator;
export const validateCatalog: Validator;
`;
}
