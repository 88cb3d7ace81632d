import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/as-is-missing';

describe('map/as-is-missing', () => {
  it('asks for the present behind a target', () => {
    const text = mapWith('state: to-be');
    assert.deepEqual(found(CODE, text), [
      '"state" Which present state does this target start from? Name its map in `basedOn`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['basedOn'] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('asks nothing of the present, and nothing of a target that names it', () => {
    assert.deepEqual(found(CODE, mapWith('state: as-is')), []);
    assert.deepEqual(found(CODE, mapWith('state: to-be\nbasedOn: a.journey.yaml')), []);
  });
});
