import assert from 'node:assert/strict';
import { previewFrame } from '../../../scripts/vscode/preview-frame.mjs';
import { root } from '../../../scripts/run/root.mjs';
import { remoteUri, workbenchUrl } from '../../../scripts/vscode/url.mjs';
import { screenshot } from './screenshot.mjs';

const title = 'the preview comes back as it was when the window is loaded anew';
const map = 'mobile-contract.journey.yaml';
const patience = 60_000;

/**
 * The one test that cannot run in the extension host, which ends with its window. Gives 0 when it passed, else 1;
 * prints as Mocha does.
 */
export async function runReloadTest(browser, server, workspace, grep) {
  if (!title.includes(grep)) return 0;
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  try {
    await comesBack(page, server, workspace);
    console.log(`\n  ✔ ${title}\n\n  1 passing\n`);
    return 0;
  } catch (error) {
    const picture = await screenshot(page, `failed ${title}`).catch(String);
    console.log(`\n  ✖ ${title} (${picture})\n${error.stack}\n\n  1 failing\n`);
    return 1;
  } finally {
    await page.close();
  }
}

async function comesBack(page, { authority }, workspace) {
  const payload = [['extensionDevelopmentPath', remoteUri(authority, root)]];
  await page.goto(workbenchUrl(authority, { folder: workspace, payload }));
  // Not by the address: told there to open a file, VS Code opens nothing else.
  await pick(page, map);
  await page.locator('.statusbar-item', { hasText: 'Customer Journey' }).waitFor({ timeout: patience });
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('v');
  const preview = previewFrame(page);
  const anna = preview.locator('.stage svg text', { hasText: 'Anna Weber' }).first();
  await anna.waitFor({ timeout: patience });
  await preview.locator('[data-action="zoomIn"]').click();
  const zoom = await zoomOf(preview);
  await preview.locator('[data-action="filter"]').click();
  await preview.locator('fieldset[data-kind="personas"] label', { hasText: 'Anna Weber' }).click();
  await page.keyboard.press('Escape');
  await anna.waitFor({ state: 'detached', timeout: patience });
  await page.evaluate(() => (globalThis.isOld = true));
  // The command, unlike the browser, waits until VS Code has kept everything.
  await pick(page, '>Developer: Reload Window');
  await page.waitForFunction(() => globalThis.isOld === undefined, undefined, { timeout: patience });
  await anna.waitFor({ state: 'detached', timeout: patience });
  await preview.locator('.stage svg text', { hasText: 'Ben Krüger' }).first().waitFor({ timeout: patience });
  assert.equal(await preview.locator('.stage svg text', { hasText: 'Anna Weber' }).count(), 0);
  assert.equal(await zoomOf(preview), zoom);
}

/** Types into VS Code's quick pick, and takes what comes first. */
async function pick(page, text) {
  await page.locator('.monaco-workbench').waitFor({ timeout: patience });
  await page.keyboard.press('Control+p');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(text);
  const name = text.replace(/^.*[/>]/, '');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: name })
    .first()
    .waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
}

const zoomOf = (preview) => preview.locator('button.percent').textContent();
