import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'touchpoint/no-encounter';

describe('touchpoint/no-encounter', () => {
  it('asks for people on human channels, and for objects on physical ones', () => {
    const text = journey(['channel: [phone, store]', 'channel: post']);
    assert.deepEqual(found(CODE, text), [
      '"Step 1" Whom does the customer meet at “Step 1” (phone, store)? Add `people`.',
      '"Step 2" What does the customer hold or see at “Step 2” (post)? Add `objects`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['people'] }, { missing: ['objects'] }]);
    assert.deepEqual(severities(CODE, text), ['information', 'information']);
  });

  it('looks at the channels of the touchpoint and at declared kinds', () => {
    const head = 'channels: {desk: {kind: human}}\ntouchpoints: {inn: {channels: desk}}';
    assert.equal(found(CODE, journey(['touchpoint: inn'], head)).length, 1);
  });

  it('asks nothing of digital, mixed and unknown channels, nor where somebody is met', () => {
    assert.deepEqual(
      found(
        CODE,
        journey([
          'channel: email',
          'channel: [phone, email]',
          'channel: smoke',
          'channel: phone\npeople: Ann',
        ]),
      ),
      [],
    );
  });
});
