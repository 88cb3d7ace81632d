import assert from 'node:assert/strict';
import { placeBeside } from './place';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 200 };

describe('the place of a card', () => {
  it('is below what it is about, else above', () => {
    assert.deepEqual(placeBeside({ left: 100, top: 50, width: 80, height: 30 }, card, window), {
      left: 100,
      top: 88,
    });
    assert.deepEqual(placeBeside({ left: 100, top: 500, width: 80, height: 30 }, card, window), {
      left: 100,
      top: 292,
    });
  });

  it('is beside what takes the whole height, on the side that has room', () => {
    assert.deepEqual(placeBeside({ left: 100, top: -50, width: 80, height: 700 }, card, window), {
      left: 188,
      top: 8,
    });
    assert.deepEqual(placeBeside({ left: 600, top: -50, width: 80, height: 700 }, card, window), {
      left: 292,
      top: 8,
    });
  });

  it('is within the window', () => {
    assert.equal(placeBeside({ left: 780, top: 50, width: 80, height: 30 }, card, window).left, 492);
    assert.equal(placeBeside({ left: -40, top: 50, width: 80, height: 30 }, card, window).left, 8);
    const small = { width: 200, height: 100 };
    assert.deepEqual(placeBeside({ left: 0, top: 0, width: 200, height: 100 }, card, small), {
      left: 8,
      top: 8,
    });
  });
});
