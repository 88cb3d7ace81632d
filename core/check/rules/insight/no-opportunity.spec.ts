import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'insight/no-opportunity';

describe('insight/no-opportunity', () => {
  it('asks what follows from an insight', () => {
    const text = mapWith('insights: {bill: {text: Nobody understands the bill}}');
    assert.deepEqual(found(CODE, text), [
      '"bill" What follows from “Nobody understands the bill”? Name opportunities under `opportunities`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ insight: 'bill', title: 'Nobody understands the bill' }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('takes a link from either side', () => {
    assert.deepEqual(found(CODE, mapWith('insights: {bill: {text: B, opportunities: o}}')), []);
    const text = 'insights: {bill: {text: B}}\nopportunities: {o: {title: O, insights: bill}}';
    assert.deepEqual(found(CODE, journey([''], text)), []);
  });
});
