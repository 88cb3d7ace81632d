import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'persona/no-evidence';
const EVIDENCE = 'evidence: {poll: {method: survey}, guess: {method: assumption}}';

describe('persona/no-evidence', () => {
  it('asks for the data behind a persona', () => {
    const text = journey([], `personas: {anna: {name: Anna}}\n${EVIDENCE}`);
    assert.deepEqual(found(CODE, text), [
      '"anna" Nothing says which data “Anna” rests on: name it under `evidence`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ persona: 'anna', missing: ['evidence'], choices: ['poll'] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('does not take an assumption for data', () => {
    const text = mapWith(`personas: {anna: {name: Anna, evidence: guess}}\n${EVIDENCE}`);
    assert.deepEqual(found(CODE, text), [
      '"guess" “Anna” rests on assumptions alone: name research under `evidence`.',
    ]);
  });

  it('is content where one thing is more than an assumption', () => {
    assert.deepEqual(
      found(CODE, mapWith(`personas: {anna: {name: Anna, evidence: [guess, poll]}}\n${EVIDENCE}`)),
      [],
    );
  });
});
