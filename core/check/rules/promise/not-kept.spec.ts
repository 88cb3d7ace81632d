import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'promise/not-kept';

describe('promise/not-kept', () => {
  it('asks where a promise is kept', () => {
    const text = journey(['id: a'], 'promises: {quick: {text: Within a day, madeAt: a}}');
    assert.deepEqual(found(CODE, text), ['"quick" Where is “Within a day” kept? Name the step in `keptAt`.']);
    assert.deepEqual(dataOf(CODE, text), [{ promise: 'quick', missing: ['keptAt'] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content with a step', () => {
    assert.deepEqual(found(CODE, mapWith('promises: {quick: {text: Soon, madeAt: a, keptAt: b}}')), []);
  });
});
