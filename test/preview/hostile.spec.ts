import assert from 'node:assert/strict';
import { isFromWebview, VIEW_MODES } from '../../client/preview/messages';
import type { JourneyView } from '../../core/insight/view';
import { watchedPage, type Watched } from '../mermaid/browser';
import { payloads } from '../mermaid/payloads';
import { viewWithEach } from '../mermaid/views';
import { openPreview, ORIGIN, PAGE } from './preview-page';
import { TRY_EVERYTHING, type Seen } from './try-everything';

const URI = 'file:///w/hostile.journey.yaml';
/** So many texts in one map: Mermaid's layout takes as long as all the rest. */
const TOGETHER = 25;

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Only letters count: pictures put texts on several lines, and leave out what cannot be seen. */
const plain = (text: string) => text.replace(/[\s\p{C}\u2060]+/gu, '');

describe('the built preview in a real browser, with hostile texts in every field', function () {
  this.timeout(240_000);
  let browser: Watched;
  let other: Watched;

  before(async function () {
    browser = await watchedPage(this);
    other = await watchedPage(this);
  });
  after(async () => {
    await browser?.close();
    await other?.close();
  });

  it('shows them as text in all views, cards, menus and notices, and runs none, with its policy and without', async () => {
    const harmless = Array.from({ length: 6 }, (_, index) => `Text ${String(index)}`);
    const usual = new Set((await tried(browser, PAGE, harmless)).parts);
    const all = payloads();
    for (let start = 0; start < all.length; start += TOGETHER) {
      const texts = all.slice(start, start + TOGETHER);
      const seen = await Promise.all([
        tried(browser, PAGE, texts),
        tried(other, PAGE.replace(policy, ''), texts),
      ]);
      for (const { parts, places, posted } of seen) {
        const odd = parts.filter((part) => !usual.has(part));
        assert.deepEqual(odd, [], 'nothing is on the page that harmless texts would not bring');
        for (const { place, text } of places) {
          const shown = plain(text);
          const missing = texts.filter((each) => !shown.includes(plain(each)));
          assert.deepEqual(missing, [], `${place} shows every text as it is`);
        }
        assert.ok(posted.length > texts.length && posted.every(isFromWebview));
      }
    }
  });

  it('lets nothing run that gets into the page, and fetches nothing for it', async () => {
    await openPreview(browser.page);
    await browser.page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<img src=x onerror=__pwn(1)><iframe srcdoc="<script>parent.__pwn(1)</script>"></iframe>' +
      '<form action="https://evil.example/"><button>x</button></form><base href="https://evil.example/">' +
      '<div style="background:url(https://evil.example/css)">x</div>')`);
    await browser.page.evaluate(`for (const source of ['/other.js', 'https://x.vscode-cdn.net/x.js']) {
      const script = document.createElement('script');
      script.src = source;
      document.body.append(script);
    }
    document.querySelector('form button').click();`);
    await browser.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    const incidents = browser.incidents();
    assert.ok(incidents.length >= 6, incidents.join('\n'));
    assert.deepEqual(
      incidents.filter((text) => !text.includes('Content Security Policy')),
      [],
    );
    assert.equal(await browser.page.evaluate('document.baseURI'), `${ORIGIN}/`);
  });

  async function tried({ page, incidents }: Watched, html: string, texts: readonly string[]): Promise<Seen> {
    await openPreview(page, html);
    // From here on the keyboard is in use: the focus shows.
    await page.keyboard.press('Shift');
    const view: JourneyView = viewWithEach(texts);
    const order = JSON.stringify({ uri: URI, view, texts, modes: VIEW_MODES });
    const seen = (await page.evaluate(`(${TRY_EVERYTHING})(${order})`)) as Seen;
    assert.deepEqual(incidents(), []);
    assert.equal(page.url(), `${ORIGIN}/`);
    assert.equal(page.frames().length, 1);
    return seen;
  }
});
