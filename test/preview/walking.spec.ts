import assert from 'node:assert/strict';
import { viewOfText } from '../../core/render/testing/view-of';
import { examples } from '../support/examples';
import { previewPage, type PreviewPage } from './preview-page';

describe('the arrow keys in a picture', function () {
  this.timeout(240_000);
  let preview: PreviewPage;
  let shown = 0;

  before(async function () {
    preview = await previewPage(this);
  });
  after(() => preview?.close());

  // The fullest example, and one of a target with the present behind it.
  for (const { path, text } of examples().filter(({ path: each }) => /mobile-contract\.j|to-be/.test(each))) {
    for (const mode of ['map', 'flow', 'priorities'])
      it(`reach all that a click reveals: ${path}, ${mode}`, async () => {
        shown += 1;
        const { page } = preview;
        await page.click('button[data-mode="map"]');
        await preview.show(viewOfText(text), `file:///w/${path}`, shown);
        await page.click(`button[data-mode="${mode}"]`);
        await page.waitForSelector(`.stage[data-mode="${mode}"] > *`);
        if ((await page.locator('.stage svg').count()) === 0) return;
        await page.focus('.stage svg [tabindex="0"]');
        assert.deepEqual(await page.evaluate(`(${UNREACHED})()`), []);
      });
  }
});

// A text: the test runner would add helpers to a function that no page has.
const UNREACHED = `() => {
  const svg = document.querySelector('.stage svg');
  const first = svg.querySelector('[tabindex="0"]');
  const reached = new Set();
  const waiting = [first];
  const press = (key) => {
    const on = document.activeElement;
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return document.activeElement;
  };
  reached.add(first);
  while (waiting.length > 0) {
    const from = waiting.shift();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) {
      from.setAttribute('tabindex', '-1');
      from.focus({ preventScroll: true });
      const to = press(key);
      if (!svg.contains(to) || reached.has(to)) continue;
      if (!to.getAttribute('aria-label')) throw new Error('no name: ' + to.dataset.path);
      reached.add(to);
      waiting.push(to);
    }
  }
  const paths = new Set([...reached].map((part) => part.dataset.path));
  return [...svg.querySelectorAll('[data-path]:not(.point)')]
    .map((part) => part.dataset.path)
    .filter((path) => !paths.has(path));
}`;
