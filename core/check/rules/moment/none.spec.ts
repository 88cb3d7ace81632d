import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'moment/none';

describe('moment/none', () => {
  it('asks for the moment that decides, and names the strongest', () => {
    const text = journey(['emotion: 1', 'id: worst\nemotion: -1.5']);
    assert.deepEqual(found(CODE, text), [
      '"customerJourney" Which moment decides? Mark it with `momentOfTruth`; “Step 2” is felt most strongly.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ step: 'worst' }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content with one, and asks nothing of a map without steps', () => {
    assert.deepEqual(found(CODE, journey(['', 'momentOfTruth: true'])), []);
    assert.deepEqual(found(CODE, mapWith('')), []);
    assert.deepEqual(found(CODE, journey([''])), [
      '"customerJourney" Which moment decides? Mark it with `momentOfTruth`.',
    ]);
  });
});
