import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'emotion/contradiction';

describe('emotion/contradiction', () => {
  it('sees a word that does not go with its score, in both languages', () => {
    const text = journey([
      'emotion: {score: -2, feeling: delighted}',
      'emotion: {score: 1, feeling: wütend}',
    ]);
    assert.deepEqual(found(CODE, text), [
      '"delighted" “delighted” does not go with −2: correct the word or the score.',
      '"wütend" “wütend” does not go with +1: correct the word or the score.',
    ]);
    assert.equal((dataOf(CODE, text)[0] as { score: number }).score, -2);
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('lets a fitting word pass, and one it does not know', () => {
    assert.deepEqual(
      found(CODE, journey(['emotion: {score: 2, feeling: Delighted}', 'emotion: {score: 2, feeling: meh}'])),
      [],
    );
    assert.deepEqual(found(CODE, mapWith('')), []);
  });
});
