import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'emotion/no-feeling';

describe('emotion/no-feeling', () => {
  it('asks for the word to a score, with words that fit', () => {
    const text = journey(['emotion: -2']);
    assert.deepEqual(found(CODE, text), ['"-2" What does −2 feel like? Add a word with `feeling`.']);
    const [data] = dataOf(CODE, text) as { score: number; choices: { en: string[]; de: string[] } }[];
    assert.equal(data?.score, -2);
    assert.ok(data.choices.en.includes('furious') && data.choices.de.includes('wütend'));
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('asks the same of the whole journey', () => {
    assert.deepEqual(found(CODE, mapWith('overall: {emotion: {score: 1}}')), [
      '"1" What does +1 feel like? Add a word with `feeling`.',
    ]);
  });

  it('is content with a feeling, and with a feeling alone', () => {
    assert.deepEqual(
      found(CODE, journey(['emotion: {score: 1, feeling: glad}', 'emotion: {feeling: glad}'])),
      [],
    );
  });
});
