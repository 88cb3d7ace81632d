import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'emotion/one-sided';
const scores = (...all: readonly number[]) => all.map((score) => `emotion: ${String(score)}`);

describe('emotion/one-sided', () => {
  it('doubts a journey that is all good or all bad', () => {
    assert.deepEqual(found(CODE, journey(scores(1, 2, 0.5, 1, 1))), [
      '"customerJourney" All 5 steps feel good. Where is it hard for the customer? Both belong in a map.',
    ]);
    assert.deepEqual(found(CODE, journey(scores(-1, -2, -0.5, -1, -1))), [
      '"customerJourney" All 5 steps feel bad. What goes well for the customer? Both belong in a map.',
    ]);
    assert.deepEqual(severities(CODE, journey(scores(1, 2, 0.5, 1, 1))), ['information']);
  });

  it('takes fewer than five steps, a single other feeling and a zero', () => {
    assert.deepEqual(found(CODE, journey(scores(1, 1, 1, 1))), []);
    assert.deepEqual(found(CODE, journey([...scores(1, 1, 1, 1), 'action: none'])), []);
    assert.deepEqual(found(CODE, journey(scores(1, 1, 1, 1, -0.5))), []);
    assert.deepEqual(found(CODE, journey(scores(1, 1, 1, 1, 0))), []);
    assert.deepEqual(dataOf(CODE, mapWith('')), []);
  });
});
