import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'metric/no-source';

describe('metric/no-source', () => {
  it('asks where a figure comes from, wherever it stands', () => {
    const text = journey(
      ['metrics: {type: csat, value: 70}'],
      'metrics: [{type: nps, name: After a month, value: 4}]',
    );
    assert.deepEqual(found(CODE, text), [
      '"After a month" Where does the figure “After a month” come from? Add `source`.',
      '"csat" Where does the figure “csat” come from? Add `source`.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { missing: ['source'] });
    assert.deepEqual(severities(CODE, text), ['hint', 'hint']);
  });

  it('is content with a text', () => {
    assert.deepEqual(found(CODE, mapWith('metrics: {type: nps, source: Poll 2026}')), []);
  });
});
