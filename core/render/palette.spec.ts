import fc from 'fast-check';
import assert from 'node:assert/strict';
import { localizer } from '../text';
import { curveLook } from './emotion/plot';
import { mapScene } from './map-scene';
import { PALETTES, type Palette, type Role } from './palette';
import type { Scene } from './shapes';
import { anyView } from './testing/arbitrary-view';
import { everyShape, textBox } from './testing/scene-texts';
import { tableMeasure } from './text/measure';

const TEXT: readonly Role[] = [
  'ink',
  'muted',
  'accent',
  'positive',
  'negative',
  'curve1',
  'curve2',
  'curve3',
  'curve4',
  'curve5',
];
const MARKS: readonly Role[] = ['neutral', 'moment', 'base'];
const BANDS: readonly Role[] = ['awareness', 'onboarding', 'engagement', 'advocacy', 'noField', 'accentSoft'];

describe('palettes', () => {
  for (const [theme, palette] of Object.entries(PALETTES)) {
    it(`${theme}: text meets WCAG AA, marks are seen`, () => {
      for (const ground of ['background', 'surface'] as const) {
        for (const role of TEXT) assertContrast(palette, role, ground, 4.5);
        for (const role of MARKS) assertContrast(palette, role, ground, 3);
      }
      for (const band of BANDS) {
        assertContrast(palette, 'ink', band, 4.5);
        assertContrast(palette, 'muted', band, 4.5);
      }
    });
  }

  it('lets every text of generated maps be read on the area behind it', () => {
    const measure = tableMeasure();
    fc.assert(
      fc.property(anyView, (view) => {
        for (const pair of textsOnGrounds(mapScene(view, { measure, localize: localizer() }))) {
          const [role, ground] = pair.split(' ') as [Role, Role];
          for (const palette of Object.values(PALETTES)) assertContrast(palette, role, ground, 4.5);
        }
      }),
      { seed: 20261101, numRuns: 40 },
    );
  });

  it('tells the curves of five personas apart without colour', () => {
    const looks = [0, 1, 2, 3, 4].map(curveLook);
    assert.equal(new Set(looks.map(({ marker }) => marker)).size, 5);
    assert.equal(new Set(looks.map(({ dash }) => dash)).size, 5);
  });
});

/** `role ground` of every text: the ground is the last opaque rectangle drawn below its middle. */
function textsOnGrounds(scene: Scene): ReadonlySet<string> {
  const pairs = new Set<string>();
  const grounds: { left: number; right: number; top: number; bottom: number; fill: Role }[] = [];
  for (const { shape, dx, dy } of everyShape(scene)) {
    if (shape.kind === 'rect' && shape.fill && shape.fill !== 'none' && (shape.opacity ?? 1) === 1) {
      const [left, top] = [shape.x + dx, shape.y + dy];
      grounds.push({ left, top, right: left + shape.width, bottom: top + shape.height, fill: shape.fill });
    }
    if (shape.kind !== 'text') continue;
    const box = textBox({ shape, dx, dy, within: [] });
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const below = grounds.findLast((each) => {
      return each.left <= x && x <= each.right && each.top <= y && y <= each.bottom;
    });
    pairs.add(`${shape.fill} ${shape.halo ? 'background' : (below?.fill ?? 'background')}`);
  }
  return pairs;
}

function assertContrast(palette: Palette, role: Role, ground: Role, least: number): void {
  const [light, dark] = [luminance(palette[role]), luminance(palette[ground])].sort((a, b) => b - a);
  const ratio = (light! + 0.05) / (dark! + 0.05);
  assert.ok(ratio >= least, `${role} on ${ground}: ${ratio.toFixed(2)}, wanted ${String(least)}`);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
