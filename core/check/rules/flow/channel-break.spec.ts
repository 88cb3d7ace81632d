import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/channel-break';

describe('flow/channel-break', () => {
  it('stands on the channel of the later step', () => {
    const text = journey(['channel: [phone, chat]', 'id: b\nchannel: email']);
    assert.deepEqual(found(CODE, text), [
      '"email" From “Step 1” to “Step 2” the channel changes (phone, chat → email). Who hands over? Add `handoff` to “Step 1”.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ from: 'step-1', to: 'b', handoffTo: 'email' }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('stands on the touchpoint where the channel comes from there', () => {
    const head = 'touchpoints: {shop: {channels: store}}';
    assert.match(found(CODE, journey(['channel: phone', 'touchpoint: shop'], head))[0] ?? '', /^"shop" /);
  });

  it('looks at neighbours in the flow, not in the file', () => {
    const steps = [
      'id: a\nchannel: phone\nnext: c',
      'id: b\nchannel: email\nnext: a',
      'id: c\nchannel: phone',
    ];
    assert.deepEqual(
      found(CODE, journey(steps)).map((line) => line.split('(')[0]),
      ['"phone" From “Step 2” to “Step 1” the channel changes '],
    );
  });

  it('does not ask friends and search engines to hand over', () => {
    const steps = ['channel: word-of-mouth', 'channel: search-engine', 'channel: website'];
    assert.deepEqual(found(CODE, journey(steps)), []);
    const head = 'channels: {forum: {name: Our forum, kind: digital}}';
    assert.equal(found(CODE, journey(['channel: forum', 'channel: phone'], head)).length, 1);
    assert.equal(found(CODE, journey(['channel: [forum, chat]', 'channel: phone'])).length, 1);
    assert.deepEqual(found(CODE, journey(['channel: [word-of-mouth, messenger]', 'channel: store'])), []);
    const friends = 'touchpoints: {friends: {channels: [word-of-mouth, messenger]}}';
    assert.deepEqual(
      found(CODE, journey(['touchpoint: friends\nchannel: messenger', 'channel: store'], friends)),
      [],
    );
  });

  it('has the fix hand over to a channel that the company runs', () => {
    const [data] = dataOf(CODE, journey(['channel: phone', 'channel: [review-site, chat]']));
    assert.deepEqual(data, { from: 'step-1', to: 'step-2', handoffTo: 'chat' });
  });

  it('lets a shared channel, a handoff and an unknown side pass', () => {
    const steps = [
      'channel: [phone, chat]',
      'channel: chat',
      'channel: chat\nhandoff: {to: email}',
      'channel: email',
      '',
    ];
    assert.deepEqual(found(CODE, journey([...steps, 'channel: post'])), []);
  });
});
