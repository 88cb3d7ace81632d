import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/field-uncovered';
const phases = (...items: readonly string[]) =>
  `customerJourney: x\nstatus: published\nphases: [${items.join(', ')}]\n`;

describe('map/field-uncovered', () => {
  it('names the fields without a step in one finding', () => {
    const text = phases('{title: A, field: awareness, steps: [{title: a}]}', '{title: B, field: advocacy}');
    assert.deepEqual(found(CODE, text), [
      '"customerJourney" No step covers these fields of action: onboarding, engagement, advocacy. Add a phase with steps for them.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ fields: ['onboarding', 'engagement', 'advocacy'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('asks nothing where no field is in use, and nothing where all are', () => {
    assert.deepEqual(found(CODE, journey([''])), []);
    const all = ['awareness', 'onboarding', 'engagement', 'advocacy'];
    assert.deepEqual(
      found(CODE, phases(...all.map((field) => `{title: A, field: ${field}, steps: [{title: a}]}`))),
      [],
    );
  });
});
