import assert from 'node:assert/strict';
import { fitting, limited } from './zoom';

describe('zoom', () => {
  const window = { width: 800, height: 600 };

  it('shows the whole picture when asked to, and never larger than it is', () => {
    assert.equal(fitting('fit', { width: 1600, height: 600 }, window), 0.5);
    assert.equal(fitting('fit', { width: 800, height: 2400 }, window), 0.25);
    assert.equal(fitting('fit', { width: 100, height: 100 }, window), 1);
  });

  it('starts as wide as the panel, but readable', () => {
    assert.equal(fitting(undefined, { width: 900, height: 9000 }, window), 800 / 900);
    assert.equal(fitting(undefined, { width: 8000, height: 900 }, window), 0.7);
    assert.equal(fitting(undefined, { width: 400, height: 900 }, window), 1);
  });

  it('shows the whole width when asked to, however high the picture is', () => {
    assert.equal(fitting('width', { width: 1600, height: 9000 }, window), 0.5);
    assert.equal(fitting('width', { width: 400, height: 9000 }, window), 1);
  });

  it('keeps a chosen factor within its limits, and stands a panel without any size', () => {
    assert.equal(fitting(1.5, { width: 8000, height: 900 }, window), 1.5);
    assert.equal(limited(99), 4);
    assert.equal(limited(0.001), 0.1);
    assert.equal(fitting('fit', { width: 0, height: 0 }, { width: 0, height: 0 }), 1);
  });
});
