import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JourneyView } from '../../core/insight/view';
import { drawPicture } from '../../core/render/picture';
import { VIEWS, type View } from '../../core/render/view-scene';
import { localizer } from '../../core/text';
import { exampleViewsInPlace } from '../support/picture-of';

const ACCEPT = process.env.JOURNEY_GOLDENS === 'accept';
const RESULTS = join(__dirname, '..', '..', 'test-results', 'goldens');
const drawn = new Map<string, string>(
  exampleViewsInPlace().flatMap(({ path, view }) =>
    VIEWS.map((as) => [`${basename(path, '.journey.yaml')}.${as}.svg`, draw(view, as)] as const),
  ),
);

/**
 * The pictures of the examples, kept as files so that a review shows what a change does to them. A difference is
 * no mistake by itself: look at both pictures, and accept the new ones if they are better.
 */
describe('goldens', () => {
  for (const [name, svg] of drawn) {
    it(name, () => {
      const golden = join(__dirname, name);
      if (ACCEPT) writeFileSync(golden, svg);
      const kept = existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : '';
      if (kept === svg) return;
      mkdirSync(RESULTS, { recursive: true });
      const now = join(RESULTS, name);
      const both = join(RESULTS, name.replace(/\.svg$/, '.difference.html'));
      writeFileSync(now, svg);
      writeFileSync(both, difference(kept, svg));
      assert.fail(
        `The picture ${name} has changed (${firstDifference(kept, svg)}). Open ${both} in a browser to see ` +
          'where. If it is as it should be: npm run goldens, and commit test/goldens.',
      );
    });
  }

  it('are of examples that are there', () => {
    const left = readdirSync(__dirname).filter((name) => name.endsWith('.svg') && !drawn.has(name));
    if (ACCEPT) for (const name of left) rmSync(join(__dirname, name));
    else assert.deepEqual(left, [], 'npm run goldens removes them');
  });
});

/** One element a line, so that a difference of texts is small too. */
function draw(view: JourneyView, as: View): string {
  const { svg } = drawPicture(view, as, localizer());
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

function firstDifference(kept: string, svg: string): string {
  const before = kept.split('\n');
  const line = svg.split('\n').findIndex((text, index) => text !== before[index]);
  return `first in line ${String(line + 1)}`;
}

/** A page with both pictures, and with what differs between them in white on black. */
function difference(kept: string, svg: string): string {
  const address = (text: string) => `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
  const [before, after] = [kept, svg].map((text) => `<img src="${address(text)}">`);
  return (
    '<!DOCTYPE html><meta charset="utf-8"><title>Golden</title>' +
    '<style>div{position:relative;isolation:isolate}img{display:block}' +
    '.over img+img{position:absolute;top:0;left:0;mix-blend-mode:difference}</style>' +
    `<h1>Difference</h1><div class="over">${before ?? ''}${after ?? ''}</div>` +
    `<h1>Kept</h1>${before ?? ''}<h1>Now</h1>${after ?? ''}`
  );
}
