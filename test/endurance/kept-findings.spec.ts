import assert from 'node:assert/strict';
import type { Surroundings } from '../../core/check/rule';
import { LEVELS } from '../../core/check/rules';
import { settle } from '../../core/check/settle';
import { checkJourneyFile, readJourneyFile, type CheckedFile, type JourneyFile } from '../../core/journey';
import { localizer } from '../../core/text';
import { applyEdit, randomEdits } from '../support/random-edits';

const SEEDS = 40;
const EDITS = 20_000;
/** How long the test goes on at most; more with JOURNEY_TEST_SECONDS. What it did not reach it says. */
const SECONDS = Number(process.env['JOURNEY_TEST_SECONDS'] ?? 30);

const AROUND: Surroundings = {
  catalogs: [],
  today: '2026-11-23',
  fileExists: (path) => !path.includes('x'),
};

/** Small, because it is checked from the start after every edit, and with something for every kind of rule. */
const MAP = `customerJourney: Switching
status: review
persona: [anna, ben]
personas:
  anna: {name: Anna, segment: Families, problems: [No time], evidence: survey}
  ben:
    name: Ben
touchpoints:
  shop: {name: Shop, channels: [store], department: sales}
  hotline: {channels: phone, department: service}
departments: {sales: {name: Sales}, service: {name: Service}}
evidence:
  survey: {method: survey, date: 2026-01-01}
opportunities:
  track: {title: Track the parcel, addresses: [waits], impact: 5}
specs: [spec.md, missing-x.md]
phases:
  - title: Awareness
    field: awareness
    steps:
      - title: Sees an ad
        channel: online-ad
        emotion: &first {score: 1, feeling: curious}
      - title: Visits the shop
        touchpoint: shop
        people: adviser
        emotion: [{persona: anna, score: 2}, {persona: ben, score: -1.5, because: Queue}]
        handoff: {to: service, carries: [name]}
  - title: First weeks
    goal: It works
    steps:
      - title: Waits
        touchpoint: hotline
        wait: 20 min
        pains: [{text: No answer, churnRisk: high}]
        emotion: *first
        next: sees-an-ad
`;

/** Everything a person would see, at its place. */
function seen(file: JourneyFile, checked: CheckedFile): string {
  const settled = settle(checked.findings, file.tree, 'review', LEVELS, { rules: new Map() }, localizer());
  return settled
    .map(({ code, range: { start, end }, message, severity }) =>
      [code, start, end, severity, message].join(' '),
    )
    .join('\n');
}

/** One seed's edits, one after the other; each step checks and compares. */
function* run(seed: number): Generator<void> {
  let text = seed % 2 === 0 ? MAP : MAP.replaceAll('\n', '\r\n');
  let file = readJourneyFile(text, 'map');
  let checked = checkJourneyFile(file, AROUND);
  for (const [index, edit] of randomEdits(seed, EDITS / SEEDS).entries()) {
    // A text that has been edited for long is nothing but broken, and soon empty or long.
    text = index % 20 === 19 ? MAP : applyEdit(text, edit).text;
    file = readJourneyFile(text, 'map', file);
    checked = checkJourneyFile(file, AROUND, checked);
    const fresh = readJourneyFile(text, 'map');
    const expected = seen(fresh, checkJourneyFile(fresh, AROUND));
    assert.equal(seen(file, checked), expected, `seed ${String(seed)}, edit ${String(index)}`);
    yield;
  }
}

describe('kept findings', function () {
  this.timeout((SECONDS + 60) * 1_000);

  it(`equal those of a fresh check, after each of ${String(EDITS)} edits over ${String(SEEDS)} seeds`, function () {
    const end = performance.now() + SECONDS * 1_000;
    const runs = Array.from({ length: SEEDS }, (_, index) => run(index + 1));
    let done = 0;
    // All seeds take turns, so that a slow machine leaves out the end of each and no seed as a whole.
    while (done < EDITS && performance.now() < end) {
      for (const one of runs) if (one.next().done !== true) done++;
    }
    assert.ok(done >= SEEDS);
    if (done < EDITS) this.test!.title += ` (time for ${String(done)})`;
  });
});
