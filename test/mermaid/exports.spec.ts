import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { JourneyView } from '../../core/insight/view';
import { htmlPage } from '../../core/render/html-page';
import { PALETTES } from '../../core/render/palette';
import { sceneSvg } from '../../core/render/svg';
import { clean } from '../../core/render/text/clean';
import { tableMeasure } from '../../core/render/text/measure';
import { viewScene, VIEWS, type View } from '../../core/render/view-scene';
import { localizer } from '../../core/text';
import { watchedPage, type Watched } from './browser';
import { payloads } from './payloads';
import { exampleViews, viewWith, viewWithEach } from './views';

const localize = localizer();
const measure = tableMeasure();
/** So many texts in one map. */
const TOGETHER = 25;
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

describe('exports in a real browser', function () {
  this.timeout(240_000);
  let browser: Watched;

  before(async function () {
    browser = await watchedPage(this);
  });
  after(() => browser?.close());

  it('keep the text of hostile maps as text: nothing runs, nothing is fetched, with the policy and without', async () => {
    const all = payloads();
    // In every field there is, one by one; without the policy nothing but our escaping stands in the way.
    for (const payload of all) {
      const view = viewWith(payload);
      await check((await page(view)).replace(policy, ''), 'text/html', [payload]);
      await check(svg(view, 'map'), 'image/svg+xml', [payload]);
    }
    // Together, in all the rest.
    for (let start = 0; start < all.length; start += TOGETHER) {
      const some = all.slice(start, start + TOGETHER);
      const view = viewWithEach(some);
      await check(await page(view), 'text/html', some);
      for (const as of VIEWS) await check(svg(view, as), 'image/svg+xml', some);
    }
  });

  it('allow their own style and nothing else', async () => {
    const [example] = exampleViews();
    assert.ok(example);
    await browser.open(await page(example.view), 'text/html');
    assert.equal(await browser.page.evaluate('getComputedStyle(document.body).margin'), '0px');
    await browser.page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<style>body{margin:9px}</style><img src="https://evil.example/x.png">')`);
    assert.equal(await browser.page.evaluate('getComputedStyle(document.body).margin'), '0px');
    const incidents = browser.incidents();
    assert.ok(incidents.length > 0 && incidents.every((text) => text.includes('Content Security Policy')));
  });

  it('say all about the steps in a table, and follow the theme of the reader', async () => {
    for (const { path, view } of exampleViews()) {
      await browser.open(await page(view), 'text/html');
      const titles = await browser.page.evaluate(
        `[...document.querySelectorAll('tbody th[scope=row]')].map((cell) => cell.textContent)`,
      );
      assert.deepEqual(
        titles,
        view.steps.map(({ title }) => clean(title)),
        path,
      );
      for (const [colorScheme, palette] of [
        ['light', PALETTES.light],
        ['dark', PALETTES.dark],
      ] as const) {
        await browser.page.emulateMedia({ colorScheme });
        const background = await browser.page.evaluate(
          `getComputedStyle(document.querySelector('svg.journey-map > rect')).fill`,
        );
        assert.equal(background, rgb(palette.background), `${path} ${colorScheme}`);
      }
    }
    assert.deepEqual(browser.incidents(), []);
  });

  async function check(body: string, type: string, texts: readonly string[]): Promise<void> {
    await browser.open(body, type);
    const found = (await browser.page.evaluate(INSPECT)) as Inspected;
    const about = texts.join('\n');
    assert.deepEqual(found.bad, [], about);
    assert.equal(found.kind, type, about);
    const shown = found.text.replace(/\s+/g, '');
    const missing = texts.filter((text) => !shown.includes(clean(text).replace(/\s+/g, '')));
    assert.deepEqual(missing, [], 'every text is there as text');
    assert.deepEqual(browser.incidents(), [], about);
  }
});

interface Inspected {
  readonly kind: string;
  readonly text: string;
  /** What has no place in an export. */
  readonly bad: readonly string[];
}

/** Looks through what the browser's own parser has made of a document. */
const INSPECT = `(() => {
  const allowed = new Set(('html head meta title style body main div h2 table caption thead tbody tr th td ' +
    'svg g rect circle path text tspan desc defs linearGradient stop').split(' '));
  const bad = [];
  for (const element of document.querySelectorAll('*')) {
    if (!allowed.has(element.localName)) bad.push('<' + element.localName + '>');
    for (const { name, value } of element.attributes) {
      if (/^on|href|^src|action|^style$|srcdoc|background/i.test(name)) bad.push(name + '=' + value);
      if (/^(fill|stroke|filter|mask|clip-path|marker)/.test(name) && /url\\(/.test(value) && !/^url\\(#[\\w-]+\\)$/.test(value))
        bad.push(name + '=' + value);
    }
    for (const type of ['click', 'mouseover', 'focus'])
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
  const metas = [...document.querySelectorAll('meta[http-equiv]')].map((meta) => meta.httpEquiv);
  if (metas.some((meta) => meta !== 'Content-Security-Policy')) bad.push(...metas);
  if (document.querySelectorAll('style').length > 1) bad.push('styles');
  return { kind: document.contentType, text: document.documentElement.textContent, bad };
})()`;

function svg(view: JourneyView, as: View): string {
  return sceneSvg(viewScene(view, as, { measure, localize }), PALETTES.light);
}

function page(view: JourneyView): Promise<string> {
  const hash = (text: string) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('base64'));
  return htmlPage(view, { measure, localize, language: 'en', hash });
}

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
