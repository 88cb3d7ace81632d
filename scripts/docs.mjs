#!/usr/bin/env node
/**
 * Writes the reference pages: docs/checks.md from the rules and their examples, docs/language.md from the
 * schema, each in English and German; and the schema of `.journeyrc.yaml`. With --check nothing is written; fails when a page is not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksPage } from './docs/checks-page.mjs';
import { languagePage } from './docs/language-page.mjs';
import { settingsSchema } from './docs/settings-schema.mjs';
import { root, sources } from './docs/sources.mjs';

const material = await sources();
const pages = {
  'docs/checks.md': checksPage(material, 'en'),
  'docs/checks.de.md': checksPage(material, 'de'),
  'docs/language.md': languagePage(material, 'en'),
  'docs/language.de.md': languagePage(material, 'de'),
  'schemas/settings.schema.json': settingsSchema(material),
};

const onlyCheck = process.argv.includes('--check');
for (const [path, page] of Object.entries(pages)) {
  const old = await readFile(join(root, path), 'utf8').catch(() => '');
  if (old.replaceAll('\r\n', '\n') === page) continue;
  if (onlyCheck) {
    console.error(`${path} is not current: run npm run docs.`);
    process.exitCode = 1;
  } else {
    await writeFile(join(root, path), page);
    console.log(`Wrote ${path}.`);
  }
}
