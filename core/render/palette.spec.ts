import assert from 'node:assert/strict';
import { PALETTES, type Palette, type Role } from './palette';

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
});

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
