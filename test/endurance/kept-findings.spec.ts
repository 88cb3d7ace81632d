import assert from 'node:assert/strict';
import type { Surroundings } from '../../core/check/rule';
import { LEVELS } from '../../core/check/rules';
import { settle } from '../../core/check/settle';
import { checkJourneyFile, readJourneyFile, type CheckedFile, type JourneyFile } from '../../core/journey';
import { localizer } from '../../core/text';
import { examples } from '../support/examples';
import { applyEdit, randomEdits } from '../support/random-edits';

const EDITS = Number(process.env['JOURNEY_TEST_EDITS'] ?? 2_000);
const SEEDS = 40;
const AROUND: Surroundings = { catalogs: [], today: '2026-11-23', fileExists: (path) => !path.includes('x') };

/** Everything a person would see, at its place. */
function seen(file: JourneyFile, checked: CheckedFile): string {
  const settled = settle(checked.findings, file.tree, 'review', LEVELS, { rules: new Map() }, localizer());
  return settled
    .map(
      ({ code, range, message, severity }) =>
        `${code} ${String(range.start)}-${String(range.end)} ${severity} ${message}`,
    )
    .join('\n');
}

describe('kept findings', function () {
  this.timeout(600_000);

  it(`equal those of a fresh check, after each of ${String(EDITS)} edits over ${String(SEEDS)} seeds`, () => {
    const files = examples().filter(({ path }) => !path.includes('catalog'));
    for (let seed = 1; seed <= SEEDS; seed++) {
      let text = files[seed % files.length]!.text.slice(0, 6_000);
      let file = readJourneyFile(text, 'map');
      let checked = checkJourneyFile(file, AROUND);
      randomEdits(seed, Math.ceil(EDITS / SEEDS)).forEach((edit, index) => {
        text = applyEdit(text, edit).text;
        file = readJourneyFile(text, 'map', file);
        checked = checkJourneyFile(file, AROUND, checked);
        const fresh = readJourneyFile(text, 'map');
        assert.equal(
          seen(file, checked),
          seen(fresh, checkJourneyFile(fresh, AROUND)),
          `seed ${String(seed)}, edit ${String(index)}`,
        );
      });
    }
  });
});
