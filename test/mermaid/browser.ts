import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { TRAP } from './payloads';

/** A page in a real browser, and what it should never do. */
export interface Watched {
  readonly page: Page;
  /** Requests, dialogs and calls of the trap since the last time it was asked. */
  readonly incidents: () => readonly string[];
  /** Opens a text as a document of its own. */
  readonly open: (body: string, contentType: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const HOME = 'http://export.invalid/';

/** Opens a page that tells of everything it tries. Skips the suite where there is no browser. */
export async function watchedPage(context: Mocha.Context): Promise<Watched> {
  const { launchBrowser } = (await import('../../scripts/vscode/browser.mjs' as string)) as {
    launchBrowser: (say: (text: string) => void) => Promise<Browser>;
  };
  let browser: Browser;
  try {
    browser = await launchBrowser(() => undefined);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stdout.write(`      skipped: ${reason}\n`);
    return context.skip();
  }
  const page = await browser.newPage();
  const seen: string[] = [];
  let served = { body: '', contentType: 'text/html' };
  await page.exposeFunction(TRAP, () => void seen.push('the trap was called'));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => seen.push('a window was opened'));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) seen.push(message.text());
  });
  await page.route('**', (route) => {
    if (route.request().url() === HOME)
      return route.fulfill({ body: served.body, contentType: `${served.contentType}; charset=utf-8` });
    if (!route.request().url().endsWith('/favicon.ico')) seen.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  return {
    page,
    incidents: () => seen.splice(0),
    open: async (body, contentType) => {
      served = { body, contentType };
      await page.goto(HOME);
    },
    close: () => browser.close(),
  };
}

/** The file of Mermaid that a page loads by itself. */
export const MERMAID = join(__dirname, '..', '..', 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
