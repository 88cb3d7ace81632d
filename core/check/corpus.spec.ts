import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { settled } from '../../test/fixtures/checks/findings';
import { journey } from '../../test/fixtures/checks/journeys';

const CORPUS = ['../shared/corpus/hostile-yaml', '../shared/corpus/yaml-test-suite'];

/** Checks a text as a map and as a catalog; every range must lie in the text, and every message be filled in. */
function standsUp(text: string): void {
  for (const kind of ['map', 'catalog'] as const) {
    for (const { range, message, related } of settled(text, { kind })) {
      for (const { start, end } of [range, ...related.map((place) => place.range)])
        assert.ok(
          0 <= start && start <= end && end <= text.length,
          `${kind} ${String(start)}–${String(end)}`,
        );
      assert.doesNotMatch(message, /undefined|\[object|NaN/);
    }
  }
}

describe('the checks on whatever a file may hold', () => {
  it('stand up to the corpora', function () {
    this.timeout(120_000);
    const files = CORPUS.filter((folder) => existsSync(folder)).flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => join(folder, name)),
    );
    if (files.length === 0) this.skip();
    for (const file of files) {
      try {
        standsUp(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
      } catch (error) {
        throw new Error(`${file}: ${String(error)}`, { cause: error });
      }
    }
  });

  it('stand up to files that are no map yet', () => {
    for (const text of [
      '',
      '\n',
      '# only a comment\n',
      '- 1\n',
      '7',
      'customerJ',
      'customerJourney',
      '\t',
      '{',
      '---\n',
    ])
      standsUp(text);
  });

  it('stand up to any value at any key', function () {
    this.timeout(60_000);
    const keys = fc.constantFrom(
      ...'emotion expectations pains reasonsForContact baseService momentOfTruth handoff decision metrics next channel people wait backstage wow'.split(
        ' ',
      ),
    );
    const heads = fc.constantFrom(
      ...'persona personas promises opportunities evidence objectives insights overall metrics review scope contributors touchpoints channels departments'.split(
        ' ',
      ),
    );
    const value = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, value), { maxLength: 3 }),
        fc.array(fc.tuple(heads, value), { maxLength: 3 }),
        (step, head) => {
          const lines = (pairs: readonly (readonly [string, string])[]) =>
            [...new Map(pairs)].map(([key, json]) => `${key}: ${json}`).join('\n');
          standsUp(journey([lines(step), 'id: b'], lines(head)));
        },
      ),
      { seed: 20_260_615, numRuns: 300 },
    );
  });
});
