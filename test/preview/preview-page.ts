import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { previewHtml } from '../../client/preview/html';
import type { JourneyView } from '../../core/insight/view';
import { watchedPage, type Watched } from '../mermaid/browser';
import { until } from '../support/until';

/** The page of the preview in a real browser, as it was built, without VS Code around it. */
export interface PreviewPage {
  readonly page: Page;
  readonly incidents: Watched['incidents'];
  /**
   * Shows a map and waits until its picture stands there; maps with the same uri are states of one document. The
   * mark, another for each state, is put into its title.
   */
  readonly show: (view: JourneyView, uri: string, mark: number) => Promise<void>;
  /** What stands on the stage: elements, attributes and texts, whatever the order and the names of ids. */
  readonly standing: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export const ORIGIN = 'http://preview.invalid';
const BUILT = join(__dirname, '..', '..', 'dist', 'preview');

/** The page as the extension makes it. */
export const PAGE = previewHtml({
  language: 'en',
  title: 'Preview',
  source: ORIGIN,
  address: (file) => `/${file}`,
});

/** Serves a page with the built files beside it, and opens it. What it says to its panel stands in `posted`. */
export async function openPreview(page: Page, html = PAGE): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.fulfill({ path: join(BUILT, pathname) });
  });
  await page.addInitScript(`globalThis.posted = [];
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => posted.push(message), getState() {}, setState() {},
    });`);
  await page.goto(ORIGIN);
}

/** Opens the page. Skips the suite where there is no browser. */
export async function previewPage(context: Mocha.Context): Promise<PreviewPage> {
  const { page, incidents, close } = await watchedPage(context);
  await page.setViewportSize({ width: 1200, height: 800 });
  await openPreview(page);
  await post(page, { type: 'setup', texts: {}, locked: false });
  return {
    page,
    incidents,
    close,
    show: async (view, uri, mark) => {
      const text = `${view.title.text} ${mark}`;
      const marked = { ...view, title: { ...view.title, text } };
      await post(page, { type: 'show', uri, version: mark, readOnly: false, problem: null, view: marked });
      await until(page, `document.querySelector('h1').textContent === ${JSON.stringify(text)}`);
      // What edits the picture is loaded once the first one stands.
      await page.waitForSelector('.toast', { state: 'attached' });
    },
    standing: async () => {
      const all = (await page.evaluate(
        `(${READ})(document.querySelector('.stage').firstElementChild)`,
      )) as string;
      return all.replace(/\bpicture-\d+/g, 'picture');
    },
  };
}

/** Says something to the page, as the panel does. */
export async function post(page: Page, message: unknown): Promise<void> {
  await page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
}

// A text: the test runner would add helpers to a function that no page has.
const READ = `function read(node, depth = '') {
  if (node.nodeType === Node.TEXT_NODE) return depth + JSON.stringify(node.data) + '\\n';
  const written = (name, value) => {
    if (name === 'class') return value.split(' ').filter(Boolean).sort().join(' ');
    return value;
  };
  const attributes = [...node.attributes]
    .map(({ name, value }) => name + '=' + JSON.stringify(written(name, value)))
    // A card opens when something gets the focus, which in a picture that only changes it has already.
    .filter((each) => each !== 'class=""' && each !== 'aria-describedby="hover-card"')
    .sort();
  // What Mermaid says of its own diagrams.
  if (node.localName === 'style') return '';
  const children = [...node.childNodes].map((child) => read(child, depth + ' ')).join('');
  return depth + [node.namespaceURI, node.localName, ...attributes].join(' ') + '\\n' + children;
}`;
