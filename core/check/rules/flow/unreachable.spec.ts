import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/unreachable';

describe('flow/unreachable', () => {
  it('names a step that is jumped over', () => {
    const text = journey(['next: c', 'id: b', 'id: c']);
    assert.deepEqual(found(CODE, text), [
      '"Step 2" No path leads to “Step 2”: name “b” in a `next` or in an option of a decision.',
    ]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('follows jumps, loops and decisions', () => {
    const decision = 'decision: {options: [{when: x, to: c}, {when: y, to: b, default: true}]}';
    assert.deepEqual(found(CODE, journey([decision, 'id: b\nnext: step-1', 'id: c'])), []);
  });

  it('does not take a misspelt `next` for a jump', () => {
    assert.deepEqual(found(CODE, journey(['next: nowhere', 'id: b'])), []);
  });
});
