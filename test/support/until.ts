import type { Page } from 'playwright-core';

/** Waits until something holds in a page, also one whose policy allows no text to be run later. */
export async function until(page: Page, holds: string): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const look = () => (${holds}) ? done() : requestAnimationFrame(look);
    look();
  })`);
}
