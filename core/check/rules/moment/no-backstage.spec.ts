import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'moment/no-backstage';

describe('moment/no-backstage', () => {
  it('asks what happens behind a moment of truth', () => {
    const text = journey(['momentOfTruth: true']);
    assert.deepEqual(found(CODE, text), [
      '"Step 1" What happens behind the scenes at “Step 1”? Add `backstage` to this moment of truth.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['backstage'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('asks nothing of other steps', () => {
    assert.deepEqual(found(CODE, journey(['', 'momentOfTruth: true\nbackstage: Checks the order'])), []);
  });
});
