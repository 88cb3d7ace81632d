import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'touchpoint/no-channel';

describe('touchpoint/no-channel', () => {
  it('asks for the channel of a step', () => {
    const text = journey(['touchpoint: Leaflet', 'channel:']);
    assert.deepEqual(found(CODE, text), [
      '"Step 1" By which channel does “Step 1” happen? Add `channel`.',
      '"channel" By which channel does “Step 2” happen? Add `channel`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['channel'] }, { missing: [] }]);
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('takes the channels of the touchpoint', () => {
    assert.deepEqual(
      found(CODE, journey(['touchpoint: shop'], 'touchpoints: {shop: {channels: store}}')),
      [],
    );
    assert.equal(found(CODE, journey(['touchpoint: shop'], 'touchpoints: {shop: {name: Shop}}')).length, 1);
  });
});
