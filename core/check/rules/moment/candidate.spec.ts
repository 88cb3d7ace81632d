import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'moment/candidate';

describe('moment/candidate', () => {
  it('offers a step that is felt as strongly as can be', () => {
    const text = journey(['emotion: -2']);
    assert.deepEqual(found(CODE, text), [
      '"Step 1" “Step 1” is felt at −2: is it a moment of truth? Mark it with `momentOfTruth`.',
    ]);
    assert.deepEqual(severities(CODE, text), ['hint']);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['momentOfTruth'] }]);
  });

  it('offers neither a marked step nor a milder one', () => {
    assert.deepEqual(found(CODE, journey(['emotion: 2\nmomentOfTruth: true', 'emotion: 1.5'])), []);
  });
});
