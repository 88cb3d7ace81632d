import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'service/wow-on-broken-base';

describe('service/wow-on-broken-base', () => {
  it('asks to mend the base first, in the step and in its phase', () => {
    assert.deepEqual(found(CODE, journey(['wow: A card', 'baseService: {name: Call, status: unmet}'])), [
      '"A card" A wow on a broken base: at “Step 2” the base service is unmet. Mend that first.',
    ]);
    const same = journey(['wow: A card\nbaseService: unmet']);
    assert.equal(found(CODE, same).length, 1);
    assert.deepEqual(severities(CODE, same), ['warning']);
  });

  it('lets a base at risk pass, and one of another phase', () => {
    assert.deepEqual(found(CODE, journey(['wow: A card\nbaseService: at-risk'])), []);
    const text =
      'customerJourney: x\nphases:\n  - title: A\n    steps:\n      - {title: B, wow: w}\n  - title: C\n    steps:\n      - {title: D, baseService: unmet}\n';
    assert.deepEqual(found(CODE, text), []);
  });
});
