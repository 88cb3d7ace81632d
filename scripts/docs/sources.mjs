// What the reference pages are made of, loaded straight from the sources.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { require as load } from 'tsx/cjs/api';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const source = (path) => load(`../../${path}.ts`, import.meta.url);
const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

/** Modules, texts and the schema. */
export async function sources() {
  const { CATALOG_RULES, LEVELS } = source('core/check/rules/index');
  const fixtures = source('test/support/check-fixtures');
  return {
    levels: LEVELS,
    catalogCodes: new Set([
      ...[...LEVELS.keys()].filter((code) => /^(yaml|schema)\//.test(code)),
      ...CATALOG_RULES.flatMap(({ codes }) => Object.keys(codes)),
    ]),
    fixable: new Set(Object.keys(source('server/features/fixes/table').FIXES)),
    fixtures: fixtures.checkFixtures(),
    fixtureDay: fixtures.FIXTURE_DAY,
    documentOf: fixtures.documentOf,
    findingsOf: fixtures.findingsOf,
    fixesOf: fixtures.fixesOf,
    localizer: source('core/text').localizer,
    channels: source('core/vocabulary/channels').BUILT_IN_CHANNELS,
    write: source('core/edit/write-value'),
    explanations: await json('docs/source/checks.json'),
    german: await json('core/generated/texts.de.json'),
    schema: await json('schemas/journey.schema.json'),
    catalogSchema: await json('schemas/catalog.schema.json'),
  };
}
