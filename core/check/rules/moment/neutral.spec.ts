import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'moment/neutral';

describe('moment/neutral', () => {
  it('doubts a moment of truth that leaves people cold', () => {
    const text = journey(['momentOfTruth: true\nemotion: 0.5']);
    assert.deepEqual(found(CODE, text), [
      '"momentOfTruth" “Step 1” is marked as a moment of truth and leaves people cold: check the mark or the feelings.',
    ]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('needs every score to be mild, and at least one', () => {
    assert.deepEqual(
      found(
        CODE,
        journey(['momentOfTruth: true\nemotion: [{score: 0}, {score: -1}]', 'momentOfTruth: true']),
      ),
      [],
    );
  });
});
