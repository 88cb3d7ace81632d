import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'contact/no-cause';

describe('contact/no-cause', () => {
  it('asks for the root cause', () => {
    const text = journey(['reasonsForContact: {reason: Unknown items}']);
    assert.deepEqual(found(CODE, text), ['"Unknown items" What is behind “Unknown items”? Add `rootCause`.']);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['rootCause'] }]);
    assert.deepEqual(severities(CODE, text), ['hint']);
  });

  it('is content with one', () => {
    assert.deepEqual(found(CODE, journey(['reasonsForContact: {reason: a, rootCause: b}'])), []);
  });
});
