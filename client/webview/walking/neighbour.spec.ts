import assert from 'node:assert/strict';
import { neighbour, type Direction, type Place } from './neighbour';

describe('what an arrow key leads to', () => {
  const card = place(0, 300, 0, 100);
  const other = place(320, 620, 0, 100);
  const phase = place(0, 200, 150, 170);
  const step = place(0, 100, 200, 220, { step: '/1' });
  const thought = place(10, 60, 250, 260, { step: '/1', band: 'thoughts' });
  const far = place(300, 350, 252, 300, { step: '/3', band: 'thoughts' });
  const handoff = place(110, 120, 205, 210, { step: '/1' });
  const all = [card, other, phase, step, thought, far, handoff];
  const to = (from: Place, direction: Direction): Place | undefined => all[neighbour(all, from, direction)];

  it('is the nearest in the same column, up and down', () => {
    assert.equal(to(phase, 'ArrowDown'), step);
    assert.equal(to(step, 'ArrowUp'), phase);
    assert.equal(to(phase, 'ArrowUp'), card);
  });

  it('is what belongs to the step, wherever it stands', () => {
    assert.equal(to(step, 'ArrowDown'), handoff);
    assert.equal(to(handoff, 'ArrowUp'), step);
  });

  it('is the nearest of all where the column has nothing', () => {
    assert.equal(to(far, 'ArrowUp'), other);
    const beyond = place(900, 950, 150, 170);
    assert.equal(to(beyond, 'ArrowUp'), other);
  });

  it('is the next in the same band, at whatever height and however far', () => {
    assert.equal(to(thought, 'ArrowRight'), far);
    assert.equal(to(far, 'ArrowLeft'), thought);
  });

  it('is the next at the same height where there are no bands', () => {
    assert.equal(to(card, 'ArrowRight'), other);
    assert.equal(to(other, 'ArrowLeft'), card);
  });

  it('is nothing at the edge', () => {
    assert.equal(to(other, 'ArrowRight'), undefined);
    assert.equal(to(card, 'ArrowUp'), undefined);
    assert.equal(to(far, 'ArrowDown'), undefined);
  });
});

function place(left: number, right: number, top: number, bottom: number, more: Partial<Place> = {}): Place {
  return { left, right, top, bottom, ...more };
}
