import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'service/base-unmet';

describe('service/base-unmet', () => {
  it('asks for an opportunity where the base is not given', () => {
    const text = journey(['id: a\nbaseService: {name: Reachable, status: unmet}', 'baseService: at-risk']);
    assert.deepEqual(found(CODE, text), [
      '"unmet" The base service “Reachable” is unmet, and no opportunity addresses this step.',
      '"at-risk" The base service “Step 2” is at risk, and no opportunity addresses this step.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { step: 'a', title: 'Reachable' });
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('is content where it is met or addressed', () => {
    const head = 'opportunities: {o: {title: O, addresses: [a]}}';
    assert.deepEqual(found(CODE, journey(['id: a\nbaseService: unmet', 'baseService: met'], head)), []);
  });
});
