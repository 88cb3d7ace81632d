import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/long-wait';

describe('flow/long-wait', () => {
  it('asks for another way when people wait long for people', () => {
    const text = journey(['channel: [chat, phone]\nwait: 11 min']);
    assert.deepEqual(found(CODE, text), [
      '"11 min" 11 min is a long wait at “Step 1”: offer another way under `alternatives`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['alternatives'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('gives other channels two days', () => {
    assert.deepEqual(found(CODE, journey(['channel: email\nwait: 49 h', 'wait: 3 days'])).length, 2);
    assert.deepEqual(found(CODE, journey(['channel: email\nwait: 47 h'])), []);
  });

  it('does not take the limit itself for long, nor a wait with another way', () => {
    assert.deepEqual(
      found(
        CODE,
        journey([
          'channel: phone\nwait: 10 min',
          'wait: 2 days',
          'wait: 1 week\nalternatives: chat',
          'wait: ages',
        ]),
      ),
      [],
    );
  });
});
