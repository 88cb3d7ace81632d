import assert from 'node:assert/strict';
import { snapped } from './plot';

describe('the score of a dragged point', () => {
  it('is the nearest half within the scale, and never minus zero', () => {
    const dragged = [-7, -2.2, -1.3, -1.2, -0.2, 0.2, 0.26, 1.74, 1.8, 9];
    assert.deepEqual(dragged.map(snapped), [-2, -2, -1.5, -1, 0, 0, 0.5, 1.5, 2, 2]);
  });
});
