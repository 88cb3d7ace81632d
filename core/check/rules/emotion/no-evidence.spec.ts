import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'emotion/no-evidence';

describe('emotion/no-evidence', () => {
  it('asks what a strong feeling rests on', () => {
    const text = journey(['emotion: {score: -2, feeling: angry}']);
    assert.deepEqual(found(CODE, text), [
      '"-2" How do you know that this is a −2? Name the research under `evidence`.',
    ]);
    assert.deepEqual(severities(CODE, text), ['hint']);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['evidence'] }]);
  });

  it('takes the evidence of the emotion or of its step', () => {
    const head = 'evidence: {poll: {method: survey}}';
    assert.deepEqual(
      found(CODE, journey(['emotion: {score: 2, evidence: poll}', 'emotion: 2\nevidence: poll'], head)),
      [],
    );
  });

  it('lets milder feelings pass, and drafts and reviews', () => {
    assert.deepEqual(found(CODE, journey(['emotion: -1.5'])), []);
    assert.deepEqual(found(CODE, journey(['emotion: -2'], 'status: review')), []);
    assert.deepEqual(found(CODE, mapWith('')), []);
  });
});
