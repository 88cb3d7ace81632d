import assert from 'node:assert/strict';
import { checkJourneyFile, readJourneyFile } from '../../core/journey';
import { formatEdits } from '../../core/edit/format';
import { layoutOf } from '../../core/edit/layout';
import { hyphenPlaces } from '../../core/render/text/break-word';
import { nearestId } from '../../core/schema/formats';

const MANY = 80_000;

/** Texts that once kept a regular expression, or a copy in a loop, busy for seconds up to years. */
const TEXTS: Readonly<Record<string, string>> = {
  'comments under a key, as Windows ends lines': `customerJourney: A\r\nphases:\r\n${'# c\r\n'.repeat(MANY)}  x: 1\r\n`,
  'number signs in brackets': `customerJourney: [a, b ${'#'.repeat(MANY)}\n, ? ]\nphases: []\n`,
  'commas, a line each': `customerJourney: [${',  \n'.repeat(MANY)}a]\nphases: []\n`,
  'words in the first column': `customerJourney: A\nphases: []\n${'word\n'.repeat(MANY)}`,
  'quotes that nothing closes': `customerJourney: [${'"a\\"#'.repeat(MANY)}\nphases: []\n`,
  'tabs before a word': `customerJourney: A\nphases: [] # ${'\t'.repeat(MANY)}a\t\n`,
  dashes: `customerJourney: ${'- '.repeat(MANY)}\nphases: []\n`,
  vowels: `customerJourney: ${'a'.repeat(MANY)}\nphases: []\n`,
};

describe('long texts of one kind', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`are read, checked and formatted: ${name}`, () => {
      const file = readJourneyFile(text, 'map');
      const { findings } = checkJourneyFile(file, {
        catalogs: [],
        today: '2026-06-15',
        fileExists: () => undefined,
      });
      assert.ok(findings.length > 0 && findings.length <= 600, `${String(findings.length)} findings`);
      assert.ok(['\n', '\r\n'].includes(layoutOf(text).eol));
      formatEdits(file.tree);
    });
  }

  it('are broken, and made an id', () => {
    assert.deepEqual(hyphenPlaces('a'.repeat(MANY)), []);
    assert.equal(nearestId(`x${' -'.repeat(MANY)}`), 'x');
    assert.equal(nearestId(`x${'-'.repeat(MANY)}_`), `x${'-'.repeat(MANY)}_`);
  });
});
