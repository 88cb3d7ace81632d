import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextTable } from '../../core/text';

/** Reads the texts in a language, which lie beside the bundled server. English needs none. */
export function readTexts(language: 'de'): TextTable {
  try {
    return JSON.parse(
      readFileSync(join(__dirname, 'l10n', `bundle.l10n.${language}.json`), 'utf8'),
    ) as TextTable;
  } catch {
    // English is better than no server.
    return {};
  }
}
