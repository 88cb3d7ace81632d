import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'opportunity/no-owner';

describe('opportunity/no-owner', () => {
  it('asks who and by when', () => {
    const text = mapWith('opportunities: {o: {title: Better bill, owner: Petra}, p: {title: Film}}');
    assert.deepEqual(found(CODE, text), [
      '"o" Who takes care of “Better bill”, and by when? Add: due.',
      '"p" Who takes care of “Film”, and by when? Add: owner, due.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { opportunity: 'o', missing: ['due'] });
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('does not ask of what is done or rejected', () => {
    const text = 'opportunities: {o: {title: O, status: done}, p: {title: P, status: rejected}}';
    assert.deepEqual(found(CODE, journey([''], text)), []);
  });
});
