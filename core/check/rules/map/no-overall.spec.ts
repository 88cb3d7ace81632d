import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/no-overall';

describe('map/no-overall', () => {
  it('asks how the whole feels', () => {
    assert.deepEqual(found(CODE, mapWith('')), [
      '"customerJourney" How does the journey feel as a whole, told a month later? Add `emotion` under `overall`.',
    ]);
    const text = mapWith('overall: {perception: {brand: Fair}}');
    assert.match(found(CODE, text)[0] ?? '', /^"overall" /);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['emotion'] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content with an emotion', () => {
    assert.deepEqual(found(CODE, journey([''], 'overall: {emotion: 1}')), []);
  });
});
