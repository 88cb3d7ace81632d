import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'evidence/stale';
const dated = (date: string, method = 'survey') =>
  mapWith(`evidence: {poll: {method: ${method}, date: ${date}}}`);

describe('evidence/stale', () => {
  it('doubts research that is older than a year', () => {
    assert.deepEqual(found(CODE, dated('2025-06-14')), [
      '"2025-06-14" “poll” is older than a year (2025-06-14): does it still hold?',
    ]);
    assert.deepEqual(dataOf(CODE, dated('2025-06-14')), [{ evidence: 'poll' }]);
    assert.deepEqual(severities(CODE, dated('2025-06-14')), ['information']);
  });

  it('lets a year to the day pass, and an assumption of any age', () => {
    assert.deepEqual(found(CODE, dated('2025-06-15')), []);
    assert.deepEqual(found(CODE, dated('2019-01-01', 'assumption')), []);
    assert.deepEqual(found(CODE, journey([''])), []);
  });
});
