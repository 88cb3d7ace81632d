import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from '../run/root.mjs';
import { step } from '../run/steps.mjs';
import { serveExtension } from '../start/in-browser.mjs';
import { launchBrowser } from '../vscode/browser.mjs';
import { cacheFolder, installVSCode } from '../vscode/install.mjs';
import { writeSettings } from '../vscode/settings.mjs';
import { remoteUri, workbenchUrl } from '../vscode/url.mjs';
import { arrange } from './arrange.mjs';
import { themes } from './shots.mjs';

const again = 'npm run screenshots';
const folder = join(cacheFolder, 'screenshots');

/** What would only distract in a picture of an editor and its preview. */
const tidy = {
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 12,
  'editor.unicodeHighlight.ambiguousCharacters': false,
};

/**
 * Takes the pictures one after the other, each in a fresh window of a VS Code that has the extension installed; a
 * VS Code speaks one language.
 */
export async function takeScreenshots(shots) {
  const installation = await step('VS Code from npm', (say) => installVSCode(say, again));
  const browser = await step('Browser', launchBrowser);
  try {
    for (const german of [false, true]) {
      const these = shots.filter((shot) => shot.german === german);
      if (these.length > 0) await takeIn(german, these, { installation, browser });
    }
  } finally {
    await browser.close();
  }
}

async function takeIn(german, shots, { installation, browser }) {
  const server = await serveExtension(installation, { folder, port: 0, token: '', german });
  try {
    for (const shot of shots) {
      await step(`Picture ${relative(root, shot.out)}`, () => take(browser, server, shot));
    }
  } finally {
    await server.stop();
  }
}

async function take(browser, server, shot) {
  const theme = { 'workbench.colorTheme': themes[shot.theme], 'window.autoDetectHighContrast': false };
  const automatic = { 'journey.preview.openAutomatically': shot.layout === 'beside' };
  await writeSettings(join(folder, 'server'), { ...tidy, ...theme, ...automatic });
  const page = await browser.newPage({ viewport: shot.size });
  try {
    const payload = [['openFile', remoteUri(server.authority, shot.file)]];
    await page.goto(workbenchUrl(server.authority, { folder: shot.folder, payload }));
    await arrange(page, shot);
    await mkdir(dirname(shot.out), { recursive: true });
    await page.screenshot({ path: shot.out });
  } finally {
    await page.close();
  }
}
