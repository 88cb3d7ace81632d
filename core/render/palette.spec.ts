import fc from 'fast-check';
import assert from 'node:assert/strict';
import { localizer } from '../text';
import { curveLook } from './emotion/plot';
import { PALETTES, type Palette, type Role } from './palette';
import type { Scene } from './shapes';
import { anyView } from './testing/arbitrary-view';
import { everyShape, textBox } from './testing/scene-texts';
import { tableMeasure } from './text/measure';
import { viewScene, VIEWS } from './view-scene';

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
      fc.property(anyView, fc.constantFrom(...VIEWS), (view, as) => {
        for (const pair of textsOnGrounds(viewScene(view, as, { measure, localize: localizer() }))) {
          const [role, ground] = pair.split(' ') as [Role, Role];
          for (const palette of Object.values(PALETTES)) assertContrast(palette, role, ground, 4.5);
        }
      }),
      { seed: 20261101, numRuns: 100 },
    );
  });

  it('tells the curves of eight personas apart without colour', () => {
    const looks = [0, 1, 2, 3, 4, 5, 6, 7].map(curveLook);
    assert.equal(new Set(looks.map(({ marker }) => marker)).size, 8);
    assert.equal(new Set(looks.map(({ dash }) => dash)).size, 8);
    const twenty = Array.from({ length: 20 }, (_, index) => JSON.stringify(curveLook(index)));
    assert.equal(new Set(twenty).size, 20, 'and those beyond by their colour too');
  });

  it('tells arrows customers notice from others to colour-blind eyes: only their colour differs', () => {
    for (const [theme, { accent, negative }] of Object.entries(PALETTES)) {
      for (const [eyes, matrix] of Object.entries(COLOUR_BLIND)) {
        const [a, b] = [lab(seenBy(matrix, accent)), lab(seenBy(matrix, negative))];
        const distance = Math.hypot(...a.map((part, index) => part - b[index]!));
        assert.ok(distance >= 20, `${theme}, ${eyes}: ${distance.toFixed(0)}`);
      }
    }
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

type Matrix = readonly (readonly number[])[];

/** Machado, Oliveira, Fernandes 2009, full severity, for linear RGB. */
const COLOUR_BLIND: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenBy(matrix: Matrix, colour: string): readonly number[] {
  const rgb = linear(colour);
  return matrix.map((row) => {
    const sum = row.reduce((total, factor, index) => total + factor * rgb[index]!, 0);
    return Math.min(1, Math.max(0, sum));
  });
}

/** CIE L*a*b* of linear sRGB, D65. */
function lab(rgb: readonly number[]): readonly number[] {
  const [r, g, b] = [rgb[0]!, rgb[1]!, rgb[2]!];
  const bent = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function linear(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}
