import assert from 'node:assert/strict';
import { marked } from 'marked';
import { blockHtml } from '../../client/markdown/html';
import { clean } from '../../core/render/text/clean';
import { mapScene } from '../../core/render/map-scene';
import { variablesOf } from '../../core/render/palette-variables';
import { sceneSvg } from '../../core/render/svg';
import { tableMeasure } from '../../core/render/text/measure';
import { localizer } from '../../core/text';
import { escaped } from '../../server/features/markdown';
import { watchedPage, type Watched } from './browser';
import { payloads } from './payloads';
import { viewWith } from './views';

const localize = localizer();
const measure = tableMeasure();

/** As in VS Code's Markdown preview; without it nothing but our escaping stands in the way. */
const POLICIES = [
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
  '',
];

describe('hostile texts in Markdown, in a real browser', function () {
  this.timeout(240_000);
  let browser: Watched;

  before(async function () {
    browser = await watchedPage(this);
  });
  after(() => browser?.close());

  async function check(body: string, texts: readonly string[], allowed: string): Promise<void> {
    for (const policy of POLICIES) {
      await browser.open(`<!DOCTYPE html><head>${policy}</head><body>${body}</body>`, 'text/html');
      const found = (await browser.page.evaluate(`(() => {
        const allowed = new Set(${JSON.stringify(allowed.split(' '))});
        const elements = [...document.body.querySelectorAll('*')];
        for (const element of elements)
          for (const type of ['click', 'mouseover', 'focus']) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
        return {
          bad: elements.filter((element) => !allowed.has(element.localName) ||
            [...element.attributes].some(({ name }) => /^on|^src|^style$|action|xlink/i.test(name))).map(({ outerHTML }) => outerHTML.slice(0, 200)),
          text: document.body.textContent,
        };
      })()`)) as { readonly bad: readonly string[]; readonly text: string };
      assert.deepEqual(found.bad, []);
      const shown = found.text.replace(/\s+/g, '');
      for (const text of texts)
        assert.ok(shown.includes(text.replace(/\s+/g, '')), `${text} is there as text`);
      assert.deepEqual(browser.incidents(), []);
    }
  }

  it('stay text in the pictures and notes of the Markdown preview', async () => {
    const all = payloads();
    for (let start = 0; start < all.length; start += 10) {
      const some = all.slice(start, start + 10);
      const body = some.map((text, index) => {
        const svg = sceneSvg(mapScene(viewWith(text), { measure, localize }), variablesOf('journey-'), {
          idPrefix: `p${String(index)}`,
        });
        const block = {
          map: { path: text },
          view: 'map',
          link: { href: `./${encodeURIComponent(text)}`, inside: false },
        };
        return blockHtml(
          { ...block, view: 'map' },
          { result: { svg, problem: { message: text, line: 1 } } },
          localize,
        );
      });
      await check(
        body.join(''),
        some.map(clean),
        'span a svg title desc defs linearGradient stop g rect circle path text tspan',
      );
    }
  });

  it('stay text in hovers', async () => {
    const texts = payloads();
    const body = await marked.parse(
      texts.map((text) => `**${escaped(text)}** · ${escaped(text)}`).join('\n\n'),
    );
    await check(body, [], 'p strong');
    await check(body, ['<script>__pwn(1)</script>', '[x](javascript:__pwn(1))'], 'p strong');
  });
});
