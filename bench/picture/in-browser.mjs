// The preview's page in a browser, beside Mermaid's own journey: an edited step until its new picture is painted.
/* global document, MutationObserver, requestAnimationFrame, window */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../../scripts/vscode/browser.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const mermaidFile = join(root, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
const ORIGIN = 'http://bench.invalid';
const HTML = `<!DOCTYPE html><link rel="stylesheet" href="/preview.css"><link rel="stylesheet" href="/mermaid.css">
<script>globalThis.acquireVsCodeApi = () => ({postMessage() {}, getState() {}, setState() {}})</script>
<script type="module" src="/preview.js"></script>`;

/**
 * @param {{views: object[], texts: string[]}} versions of one map, each with another title of its first step:
 *   for the preview and as Mermaid's text; the titles are `title(0)`, `title(1)` …
 * @param {(number: number) => string} title
 * @returns {Promise<{preview: number[], mermaid: number[], bytes: number, mermaidBytes: number}>} milliseconds
 *   from the edited map to its paint, and the bytes of script loaded before the first picture
 */
export async function inBrowser({ views, texts }, title) {
  const browser = await launchBrowser(console.error);
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: HTML });
      return route.fulfill({ path: served(pathname) });
    });
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
    await page.evaluate(() => window.postMessage({ type: 'setup', texts: {}, locked: false }, '*'));
    const preview = [];
    const loading = page.evaluate(loadedBeforeTheFirstPicture);
    for (const [version, view] of views.entries())
      preview.push(await page.evaluate(show, { view, version, wanted: title(version) }));
    const scripts = (await loading).filter((pathname) => pathname.endsWith('.js'));
    const bytes = scripts.reduce((sum, pathname) => sum + statSync(served(pathname)).size, 0);
    const other = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await other.setContent('<div id="place"></div>');
    await other.addScriptTag({ path: mermaidFile });
    const mermaid = [];
    for (const [index, text] of texts.entries()) mermaid.push(await other.evaluate(render, { text, index }));
    // The first of each loads what it needs.
    return {
      preview: preview.slice(1),
      mermaid: mermaid.slice(1),
      bytes,
      mermaidBytes: statSync(mermaidFile).size,
    };
  } finally {
    await browser.close();
  }
}

function served(pathname) {
  return join(root, 'dist', 'preview', pathname);
}

/** Paths of what has come when the first picture is put into the page; what is loaded for it later does not count. */
function loadedBeforeTheFirstPicture() {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.stage svg')) return;
      observer.disconnect();
      const now = performance.now();
      const come = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= now);
      resolve(come.map(({ name }) => new URL(name).pathname));
    }).observe(document, { childList: true, subtree: true });
  });
}

function show({ view, version, wanted }) {
  return new Promise((painted) => {
    const start = performance.now();
    const look = () => {
      if ([...document.querySelectorAll('svg')].some((svg) => svg.textContent.includes(wanted))) {
        requestAnimationFrame(() => setTimeout(() => painted(performance.now() - start)));
      } else requestAnimationFrame(look);
    };
    window.postMessage(
      { type: 'show', uri: 'file:///bench.journey.yaml', version, readOnly: false, view, problem: null },
      '*',
    );
    look();
  });
}

async function render({ text, index }) {
  const { mermaid } = globalThis;
  mermaid.initialize({ startOnLoad: false });
  const start = performance.now();
  const { svg } = await mermaid.render(`picture${index}`, text);
  document.getElementById('place').innerHTML = svg;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
