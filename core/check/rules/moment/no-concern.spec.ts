import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'moment/no-concern';

describe('moment/no-concern', () => {
  it('asks for the concern', () => {
    const text = journey(['momentOfTruth: true']);
    assert.deepEqual(found(CODE, text), [
      '"momentOfTruth" Which concern does the customer bring to “Step 1”? Add `concern` to the moment of truth.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['concern'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('is content with one', () => {
    assert.deepEqual(found(CODE, journey(['momentOfTruth: {concern: Will it work?}', ''])), []);
  });
});
