import assert from 'node:assert/strict';
import { crashLimit } from './crash-limit';

describe('crash limit', () => {
  const minute = 60_000;

  it('gives up at the fifth crash within three minutes', () => {
    let time = 0;
    const startAgain = crashLimit(() => (time += minute / 2));
    assert.deepEqual([1, 2, 3, 4, 5].map(startAgain), [true, true, true, true, false]);
  });

  it('goes on for ever when crashes are rare', () => {
    let time = 0;
    const startAgain = crashLimit(() => (time += minute));
    assert.ok(Array.from({ length: 50 }, startAgain).every(Boolean));
  });
});
