import fc from 'fast-check';
import assert from 'node:assert/strict';
import { stack, type Climb } from './stack';

const pill = (stem: number, width: number): Climb => ({
  stems: [stem],
  left: stem,
  right: stem + width,
  height: 20,
  textAt: [stem + 16],
  textWidth: width - 16,
});
const track = (from: number, to: number, textWidth = 0): Climb => ({
  stems: [from, to],
  left: Math.min(from, to),
  right: Math.max(from, to),
  height: 16,
  textAt: [Math.min(from, to) + 10, Math.min(from, to) + 60],
  textWidth,
});

describe('ways stacked above the flow', () => {
  it('share a level where they are apart', () => {
    assert.deepEqual(
      stack([track(0, 100), track(120, 200)]).map(({ bottom }) => bottom),
      [0, 0],
    );
  });

  it('lie above each other where they meet, the shorter one below', () => {
    const [long, short] = stack([track(0, 400), track(100, 200)]);
    assert.ok(long && short && long.bottom >= short.top);
  });

  it('keep stems out of texts: the text slides, or the way climbs', () => {
    const [low, high] = stack([track(0, 200, 150), pill(100, 60)]);
    assert.ok(low && high);
    assert.ok(!(low.textX < 100 && low.textX + 150 > 100 && high.bottom > low.top), 'a stem crosses a text');
  });

  it('never lie on each other', () => {
    const climb = fc
      .record({
        from: fc.integer({ min: 0, max: 60 }),
        to: fc.integer({ min: 0, max: 60 }),
        text: fc.integer({ min: 0, max: 170 }),
        alone: fc.boolean(),
      })
      .map(({ from, to, text, alone }) =>
        alone ? pill(from * 30, text + 40) : track(from * 30, to * 30 + 15, text),
      );
    fc.assert(
      fc.property(fc.array(climb, { maxLength: 25 }), (climbs) => {
        const placed = stack(climbs);
        assert.equal(placed.length, climbs.length);
        placed.forEach((a, index) => {
          assert.equal(a.climb, climbs[index]);
          for (const b of placed.slice(index + 1)) {
            const apart = right(a) <= left(b) || right(b) <= left(a);
            assert.ok(apart || a.bottom >= b.top || b.bottom >= a.top);
          }
        });
      }),
      { seed: 20261126, numRuns: 300 },
    );
  });
});

type Placed = ReturnType<typeof stack>[number];

function left({ climb, textX }: Placed): number {
  return climb.textWidth === 0 ? climb.left : Math.min(climb.left, textX);
}

function right({ climb, textX }: Placed): number {
  return climb.textWidth === 0 ? climb.right : Math.max(climb.right, textX + climb.textWidth);
}
