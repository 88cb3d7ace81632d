import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/too-long';
const steps = (count: number) => journey(Array.from({ length: count }, () => ''));

describe('map/too-long', () => {
  it('doubts more than 30 steps', () => {
    assert.deepEqual(found(CODE, steps(31)), [
      '"customerJourney" 31 steps are hard to take in (more than 30): could this be two maps?',
    ]);
    assert.deepEqual(severities(CODE, steps(31)), ['hint']);
  });

  it('takes 30', () => {
    assert.deepEqual(found(CODE, steps(30)), []);
  });
});
