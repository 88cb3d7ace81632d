import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'emotion/no-reason';

describe('emotion/no-reason', () => {
  it('asks why something is bad, or as good as can be', () => {
    const text = journey(['emotion: -1', 'emotion: {score: 2, feeling: thrilled}']);
    assert.deepEqual(found(CODE, text), [
      '"-1" Why −1? Say it in the customer’s words with `because`.',
      '"2" Why +2? Say it in the customer’s words with `because`.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { missing: ['because'] });
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('lets mild feelings pass, and those with a reason', () => {
    assert.deepEqual(
      found(CODE, journey(['emotion: -0.5', 'emotion: 1.5', 'emotion: {score: -2, because: Lost}'])),
      [],
    );
  });

  it('keeps silent in a draft, and asks the same of the whole journey', () => {
    assert.deepEqual(found(CODE, journey(['emotion: -2'], 'status: draft')), []);
    assert.equal(found(CODE, mapWith('overall: {emotion: -1}')).length, 1);
  });
});
