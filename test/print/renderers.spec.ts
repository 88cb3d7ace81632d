import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { drawPicture } from '../../core/render/picture';
import { localizer } from '../../core/text';
import { watchedPage, type Watched } from '../mermaid/browser';
import { exampleViewsInPlace } from '../support/picture-of';

/** Pictures are drawn this wide, px, and compared at a quarter of it: the same letter may lie half a pixel elsewhere. */
const WIDTH = 1_200;

/** Root of the mean square of the differences, from 0 (the same) to 1. */
const BOUND = 0.02;

const RENDERERS = [
  {
    program: 'rsvg-convert',
    args: (svg: string, png: string) => ['-w', String(WIDTH), '-b', 'white', '-o', png, svg],
  },
  {
    program: 'inkscape',
    args: (svg: string, png: string) => [
      '--export-type=png',
      `--export-width=${String(WIDTH)}`,
      '--export-background=white',
      `--export-filename=${png}`,
      svg,
    ],
  },
] as const;

/** Draws both pictures over white, the SVG as the browser sees it, and compares them in the page. */
const COMPARE = `async ([svg, png]) => {
  const load = (type, base64) => new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = 'data:' + type + ';base64,' + base64;
  });
  const other = await load('image/png', png);
  const drawn = (image, width, height) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  };
  const { naturalWidth: width, naturalHeight: height } = other;
  const pixelsOf = (image) => {
    const small = drawn(drawn(image, width, height), Math.round(width / 4), Math.round(height / 4));
    return small.getContext('2d').getImageData(0, 0, small.width, small.height).data;
  };
  const [a, b] = [await load('image/svg+xml', svg), other].map(pixelsOf);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] - b[i]) / 255) ** 2;
  return Math.sqrt(sum / (a.length * 0.75));
}`;

describe('an exported SVG looks the same', function () {
  this.timeout(180_000);
  let browser: Watched;
  let folder: string;

  before(async function () {
    browser = await watchedPage(this);
    folder = mkdtempSync(join(tmpdir(), 'journey-renderers-'));
  });
  after(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  for (const { program, args } of RENDERERS) {
    it(`in a browser and in ${program}`, async function () {
      if (spawnSync(program, ['--version']).error) {
        process.stdout.write(`      skipped: there is no ${program} on this machine\n`);
        return this.skip();
      }
      for (const { path, view } of exampleViewsInPlace()) {
        // The curve is made of lanes of the map.
        for (const as of ['map', 'flow', 'priorities'] as const) {
          const { svg } = drawPicture(view, as, localizer());
          const name = join(folder, `${basename(path)}.${as}`);
          writeFileSync(`${name}.svg`, svg);
          execFileSync(program, args(`${name}.svg`, `${name}.png`), { stdio: 'ignore' });
          const pictures = [Buffer.from(svg), readFileSync(`${name}.png`)].map((bytes) =>
            bytes.toString('base64'),
          );
          const difference = await browser.page.evaluate<number>(`(${COMPARE})(${JSON.stringify(pictures)})`);
          assert.ok(difference < BOUND, `${path}, ${as}: ${difference.toFixed(4)}`);
        }
      }
    });
  }
});
