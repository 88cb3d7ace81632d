import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/run/root.mjs';

/** Takes a picture of the whole window into test-results/ and gives its path. */
export async function screenshot(page, name) {
  const folder = join(root, 'test-results');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name.replace(/[^\w.-]+/g, '-').slice(0, 100)}.png`);
  await page.screenshot({ path });
  return path;
}
