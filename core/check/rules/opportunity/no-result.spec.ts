import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'opportunity/no-result';

describe('opportunity/no-result', () => {
  it('asks what came of it', () => {
    const text = mapWith('opportunities: {o: {title: Better bill, status: done}}');
    assert.deepEqual(found(CODE, text), ['"done" “Better bill” is done. What came of it? Add `result`.']);
    assert.deepEqual(dataOf(CODE, text), [{ opportunity: 'o', missing: ['result'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('waits until it is done', () => {
    const text =
      'opportunities: {o: {title: O, status: doing}, p: {title: P, status: done, result: Fewer calls}}';
    assert.deepEqual(found(CODE, journey([''], text)), []);
  });
});
