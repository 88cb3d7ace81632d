import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'insight/no-evidence';

describe('insight/no-evidence', () => {
  it('asks what shows an insight', () => {
    const text = mapWith('insights: {bill: {text: Nobody understands the bill}}');
    assert.deepEqual(found(CODE, text), [
      '"bill" What shows that “Nobody understands the bill”? Name the research under `evidence`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ insight: 'bill', missing: ['evidence'] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content with research', () => {
    assert.deepEqual(found(CODE, journey([''], 'insights: {bill: {text: B, evidence: poll}}')), []);
  });
});
