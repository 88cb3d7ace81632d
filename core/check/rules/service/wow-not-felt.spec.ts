import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'service/wow-not-felt';

describe('service/wow-not-felt', () => {
  it('doubts a surprise that nobody feels', () => {
    const text = journey(['wow: A card\nemotion: [{score: 0.5}, {score: -1}]']);
    assert.deepEqual(found(CODE, text), [
      '"A card" A wow that is felt at +0.5 at most: is “Step 1” really a surprise?',
    ]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('is content where one persona feels it, and where nothing is known', () => {
    assert.deepEqual(found(CODE, journey(['wow: A card\nemotion: [{score: 1}, {score: -1}]', 'wow: B'])), []);
  });
});
