import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/no-owner';

describe('map/no-owner', () => {
  it('asks who keeps the map', () => {
    assert.deepEqual(found(CODE, mapWith('owner:')), ['"owner" Who keeps this map up to date? Add `owner`.']);
    assert.match(found(CODE, mapWith(''))[0] ?? '', /^"customerJourney" /);
    assert.deepEqual(dataOf(CODE, mapWith('')), [{ missing: ['owner'] }]);
    assert.deepEqual(severities(CODE, mapWith('')), ['warning']);
  });

  it('is content with a name', () => {
    assert.deepEqual(found(CODE, journey([''], 'owner: Petra')), []);
  });
});
