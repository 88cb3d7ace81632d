import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readVocabulary } from '../model/read-definitions';
import { parse } from '../syntax/parse';
import { checkJourneyFile, readJourneyFile, type CheckedFile, type JourneyFile } from '../journey';
import { localizer } from '../text';
import { LEVELS } from './rules';
import type { Surroundings } from './rule';
import { settle } from './settle';

const EXAMPLE = readFileSync('examples/telecom/pay-tv/pay-tv-leaving.journey.yaml', 'utf8');
const CATALOG = readFileSync('examples/telecom/journey.catalog.yaml', 'utf8');
const WITH_ALIASES = [
  'customerJourney: Aliases',
  'persona: anna',
  'personas: {anna: {name: Anna}}',
  'evidence: {poll: &poll {method: survey}}',
  'phases:',
  '  - title: One',
  '    steps:',
  '      - title: First',
  '        emotion: &bad {score: -2, feeling: sad}',
  '        pains: [&pain Slow]',
  '      - title: Second',
  '        emotion: *bad',
  '        pains: [*pain]',
  '        channel: phone',
  '',
].join('\n');
const SNIPPETS = [
  '\n',
  ' ',
  '-',
  '[',
  '"',
  'x',
  ':',
  '\n      - title: New\n',
  'emotion: -2\n',
  'persona: ben\n',
  '*bad',
  'phone',
  '#',
];

const surroundings: Surroundings = {
  catalogs: [{ uri: 'file:///journey.catalog.yaml', vocabulary: readVocabulary(parse(CATALOG).root) }],
  today: '2026-06-15',
};

function texts(file: JourneyFile, checked: CheckedFile): readonly string[] {
  return settle(checked.findings, file.tree, 'published', LEVELS, { rules: new Map() }, localizer())
    .map(
      ({ code, range, message, severity }) =>
        `${String(range.start)}-${String(range.end)} ${severity} ${code} ${message}`,
    )
    .sort();
}

describe('checking a map again after a change', () => {
  it('finds what a check from the start finds', function () {
    this.timeout(60_000);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.integer({ min: 0, max: 12 }),
      insert: fc.constantFrom('', ...SNIPPETS),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(EXAMPLE, WITH_ALIASES),
        fc.array(edit, { maxLength: 8 }),
        (start, edits) => {
          let text = start;
          let file = readJourneyFile(text, 'map');
          let checked = checkJourneyFile(file, surroundings);
          for (const { at, remove, insert } of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + insert + text.slice(from + remove);
            file = readJourneyFile(text, 'map', file);
            checked = checkJourneyFile(file, surroundings, checked);
          }
          const fresh = readJourneyFile(text, 'map');
          assert.deepEqual(texts(file, checked), texts(fresh, checkJourneyFile(fresh, surroundings)));
        },
      ),
      { seed: 20_260_615, numRuns: 50 },
    );
  });

  it('keeps what it found in steps that did not change', () => {
    const file = readJourneyFile(EXAMPLE, 'map');
    const checked = checkJourneyFile(file, surroundings);
    const later = readJourneyFile(
      EXAMPLE.replace('Talks about it in the stands', 'Talks about it at work'),
      'map',
      file,
    );
    const again = checkJourneyFile(later, surroundings, checked);
    const missing = ({ findings }: CheckedFile) => findings.filter(({ code }) => code === 'emotion/missing');
    assert.ok(missing(checked).length > 0);
    assert.deepEqual(missing(again), missing(checked));
    missing(again).forEach((finding, index) => assert.equal(finding, missing(checked)[index]));
  });
});
