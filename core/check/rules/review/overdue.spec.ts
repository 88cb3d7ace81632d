import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'review/overdue';

describe('review/overdue', () => {
  it('reminds of the day that was set', () => {
    const text = mapWith('review: {last: 2026-01-10, next: 2026-06-14}');
    assert.deepEqual(found(CODE, text), [
      '"2026-06-14" The review was due on 2026-06-14: look at the map again and set `last` and `next`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ due: '2026-06-14' }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('counts from the last review by the calendar where no day is set', () => {
    const text = mapWith('review: {last: 2025-12-31, every: 2 months}');
    assert.match(found(CODE, text, { today: '2026-03-01' })[0] ?? '', /^"2025-12-31" .* due on 2026-02-28/);
    assert.deepEqual(found(CODE, text, { today: '2026-02-28' }), []);
  });

  it('lets the day itself pass, a later one, and what is no date', () => {
    for (const review of [
      'next: 2026-06-15',
      'next: 2027-01-01, last: 2020-01-01, every: 1 month',
      'next: soon',
      'last: 2020-01-01',
    ])
      assert.deepEqual(found(CODE, mapWith(`review: {${review}}`)), [], review);
  });
});
