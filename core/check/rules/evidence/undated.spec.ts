import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'evidence/undated';

describe('evidence/undated', () => {
  it('asks how old research is', () => {
    const text = mapWith(
      'evidence: {poll: {method: survey, source: Poll in shops}, talk: {method: interview}}',
    );
    assert.deepEqual(found(CODE, text), [
      '"poll" When was “Poll in shops” found out? Add `date`.',
      '"talk" When was “talk” found out? Add `date`.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { evidence: 'poll', missing: ['date'] });
    assert.deepEqual(severities(CODE, text), ['information', 'information']);
  });

  it('asks the same of a catalog', () => {
    const text = 'journeyCatalog: S\nevidence: {poll: {method: survey}}';
    assert.deepEqual(severities(CODE, text, { kind: 'catalog' }), ['hint']);
  });

  it('asks nothing of an assumption', () => {
    assert.deepEqual(found(CODE, journey([''], 'evidence: {guess: {method: assumption}}')), []);
  });
});
