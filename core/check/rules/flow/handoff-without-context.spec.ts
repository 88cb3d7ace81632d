import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/handoff-without-context';

describe('flow/handoff-without-context', () => {
  it('asks what goes along', () => {
    const text = journey(['handoff: {to: phone}', 'handoff: {visible: true}']);
    assert.deepEqual(found(CODE, text), [
      '"handoff" What goes along to phone after “Step 1”? Add `carries`.',
      '"handoff" What goes along when “Step 2” is handed over? Add `carries`.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { missing: ['carries'] });
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('is content with one thing', () => {
    assert.deepEqual(found(CODE, journey(['handoff: {to: phone, carries: name}', ''])), []);
  });
});
