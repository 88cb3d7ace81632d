import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'touchpoint/missing';

describe('touchpoint/missing', () => {
  it('asks where a step happens', () => {
    const text = journey(['channel: phone']);
    assert.deepEqual(found(CODE, text), ['"Step 1" Where does “Step 1” happen? Add `touchpoint`.']);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['touchpoint'] }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
    assert.deepEqual(severities(CODE, journey([''], 'status: draft')), ['information']);
  });

  it('stands on a key that waits for its value', () => {
    assert.match(found(CODE, journey(['touchpoint:']))[0] ?? '', /^"touchpoint" /);
  });

  it('is content with any touchpoint', () => {
    assert.deepEqual(found(CODE, journey(['touchpoint: Leaflet'])), []);
  });
});
