import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/ends-at-purchase';

describe('map/ends-at-purchase', () => {
  it('asks what comes after the purchase', () => {
    const text = journey(['', 'intent: buy']);
    assert.deepEqual(found(CODE, text), [
      '"buy" The journey does not end when “Step 2” is done: add what the customer lives through afterwards.',
    ]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('lets the purchase lie anywhere else', () => {
    assert.deepEqual(found(CODE, journey(['intent: buy', 'intent: use'])), []);
  });
});
