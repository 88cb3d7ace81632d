import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'opportunity/overdue';
const due = (keys: string) => mapWith(`opportunities: {o: {title: Better bill, ${keys}}}`);

describe('opportunity/overdue', () => {
  it('reminds of what should be done by now', () => {
    assert.deepEqual(found(CODE, due('due: 2026-06-14')), [
      '"2026-06-14" “Better bill” was due on 2026-06-14 and is not done: set a new day, or its `status`.',
    ]);
    assert.deepEqual(dataOf(CODE, due('due: 2026-06-14, status: doing')), [{ opportunity: 'o' }]);
    assert.deepEqual(severities(CODE, due('due: 2026-06-14')), ['warning']);
  });

  it('lets the day itself pass, what is done or rejected, and what is no date', () => {
    for (const keys of [
      'due: 2026-06-15',
      'due: 2020-01-01, status: done',
      'due: 2020-01-01, status: rejected',
      'due: 2020',
    ])
      assert.deepEqual(found(CODE, due(keys)), [], keys);
    assert.deepEqual(found(CODE, journey([''])), []);
  });
});
