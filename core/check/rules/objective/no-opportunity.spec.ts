import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'objective/no-opportunity';

describe('objective/no-opportunity', () => {
  it('asks what is done for an objective', () => {
    const text = mapWith('objectives: {calm: {title: Nobody calls}}');
    assert.deepEqual(found(CODE, text), [
      '"calm" What is done for “Nobody calls”? Name opportunities under `opportunities`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ objective: 'calm', title: 'Nobody calls' }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content with one', () => {
    assert.deepEqual(found(CODE, journey([''], 'objectives: {calm: {title: C, opportunities: o}}')), []);
  });
});
