import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'opportunity/unrated';

describe('opportunity/unrated', () => {
  it('asks for impact and effort', () => {
    const text = mapWith('opportunities: {o: {title: Better bill, impact: 4}}');
    assert.deepEqual(found(CODE, text), ['"o" Is “Better bill” worth it? Add, from 1 to 5: effort.']);
    assert.deepEqual(dataOf(CODE, text), [{ opportunity: 'o', missing: ['effort'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('is content with both, and with what is done', () => {
    const text = 'opportunities: {o: {title: O, impact: 1, effort: 2}, p: {title: P, status: done}}';
    assert.deepEqual(found(CODE, journey([''], text)), []);
  });
});
