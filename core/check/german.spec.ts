import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import check from '../../l10n/parts/check.de.json';
import cli from '../../l10n/parts/cli.de.json';

/** A text in single quotes that begins like a sentence and has at least two words. */
const SENTENCE = /'((?:[A-Z“{])(?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*)'/g;
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('German texts of the checks and the command line', () => {
  const german = new Map(Object.entries({ ...check, ...cli }));

  it('are there for every message of a rule and of the command line', () => {
    const sources = globSync(['core/check/rules/*/*.ts', 'core/check/completeness.ts', 'cli/**/*.ts'], {
      ignore: ['**/*.spec.ts', '**/testing/**'],
    });
    const messages = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(SENTENCE)].map(([, text]) => text ?? ''),
    );
    assert.ok(messages.length > 90);
    assert.deepEqual(
      messages.filter((message) => !german.has(message)),
      [],
    );
  });

  it('keep the placeholders', () => {
    for (const [english, text] of german)
      assert.deepEqual(placeholders(text), placeholders(english), english);
  });
});
