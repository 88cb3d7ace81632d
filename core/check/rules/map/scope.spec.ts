import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/scope';

describe('map/scope', () => {
  it('asks for both ends, or for the one that is missing', () => {
    assert.deepEqual(found(CODE, mapWith('')), [
      '"customerJourney" Where does the journey begin, and where does it end? Say it under `scope` with `from` and `to`.',
    ]);
    const text = mapWith('scope: {from: first ad}');
    assert.deepEqual(found(CODE, text), [
      '"scope" Where does the journey end? Say it under `scope` with `to`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['to'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('is content with both', () => {
    assert.deepEqual(found(CODE, journey([''], 'scope: {from: a, to: b}')), []);
  });
});
