import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'persona/no-motives';

describe('persona/no-motives', () => {
  it('asks what moves a persona', () => {
    const text = journey([], 'personas: {anna: {name: Anna, wishes: []}}');
    assert.deepEqual(found(CODE, text), [
      '"anna" What moves “Anna”? Add at least one of: needs, wishes, motivations, obligations, abilities.',
    ]);
    assert.deepEqual(severities(CODE, text), ['information']);
    assert.equal(dataOf(CODE, text).length, 1);
  });

  it('takes one motive for enough', () => {
    assert.deepEqual(found(CODE, mapWith('personas: {anna: {name: Anna, abilities: Drives}}')), []);
  });

  it('keeps silent in a draft', () => {
    assert.deepEqual(found(CODE, journey([], 'status: draft\npersonas: {anna: {name: Anna}}')), []);
  });
});
