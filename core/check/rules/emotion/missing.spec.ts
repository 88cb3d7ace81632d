import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'emotion/missing';
const TWO = 'persona: [anna, ben]\npersonas: {anna: {name: Anna Weber}, ben: {name: Ben}}';

describe('emotion/missing', () => {
  it('asks for the feeling of a step', () => {
    const text = journey(['action: Packs']);
    assert.deepEqual(found(CODE, text), [
      '"Step 1" How does the customer feel at “Step 1”? Add `emotion`, from -2 to 2.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['emotion'], personas: [] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
    assert.deepEqual(severities(CODE, journey([''], 'status: draft')), ['information']);
  });

  it('names the personas that are left out', () => {
    const text = journey(['emotion: [{persona: ben, score: 1}]'], TWO);
    assert.deepEqual(found(CODE, text), [
      '"emotion" How does Anna Weber feel at “Step 1”? Only the other feelings are there: add `emotion`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: [], personas: ['anna'] }]);
  });

  it('takes an emotion without a persona for everybody’s', () => {
    assert.deepEqual(found(CODE, journey(['emotion: 1'], TWO)), []);
  });

  it('stands on a key that waits for its value', () => {
    assert.match(found(CODE, journey(['emotion:']))[0] ?? '', /^"emotion" /);
  });

  it('leaves a value that is no emotion to the schema', () => {
    assert.deepEqual(found(CODE, journey(['emotion: fine', 'emotion: 7', 'emotion: {score: 7}'])), []);
    assert.deepEqual(found(CODE, mapWith('')), []);
  });
});
