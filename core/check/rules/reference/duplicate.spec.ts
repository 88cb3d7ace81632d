import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'reference/duplicate';

describe('reference/duplicate', () => {
  it('stands on every later step of the same id', () => {
    const text = journey(['id: same', 'id: same', 'id: other', 'id: same']);
    assert.deepEqual(found(CODE, text), [
      '"same" Another step has the id “same” already: give this one an id of its own.',
      '"same" Another step has the id “same” already: give this one an id of its own.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { kind: 'step', id: 'same' });
    assert.deepEqual(severities(CODE, text), ['error', 'error']);
  });

  it('sees phases that share an id', () => {
    const text = 'customerJourney: x\nphases:\n  - {title: A, id: one}\n  - {title: B, id: one}\n';
    assert.equal(found(CODE, text).length, 1);
  });

  it('lets a phase and a step share an id, and equal titles stand', () => {
    const text =
      'customerJourney: x\nphases:\n  - title: A\n    id: one\n    steps:\n      - {title: B, id: one}\n      - {title: B}\n';
    assert.deepEqual(found(CODE, text), []);
    assert.deepEqual(found(CODE, mapWith('')), []);
  });
});
