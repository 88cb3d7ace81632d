import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../../scripts/run/root.mjs';
import { Failure, step } from '../../../scripts/run/steps.mjs';
import { launchBrowser } from '../../../scripts/vscode/browser.mjs';
import { speakGerman } from '../../../scripts/vscode/german.mjs';
import { installVSCode } from '../../../scripts/vscode/install.mjs';
import { startServer } from '../../../scripts/vscode/server.mjs';
import { writeSettings } from '../../../scripts/vscode/settings.mjs';
import { remoteUri, workbenchUrl } from '../../../scripts/vscode/url.mjs';
import { startBridge } from './bridge.mjs';
import { mark, relay } from './relay.mjs';
import { runReloadTest } from './reload.mjs';
import { screenshot } from './screenshot.mjs';

const again = 'npm run test:vscode';
const size = { width: 1400, height: 900 };
const watchdog = 15 * 60_000;

/** Runs the suite in VS Code's server and a headless browser; gives 0 when every test passed, else 1. */
export async function runInServer(workspace, env) {
  const locale = env.JOURNEY_TEST_LANGUAGE;
  const installation = await step('VS Code from npm', (say) => installVSCode(say, again));
  const data = await mkdtemp(join(await realpath(tmpdir()), 'journey-vscode-'));
  const opened = [() => rm(data, { recursive: true, force: true, maxRetries: 5 })];
  try {
    const browser = await step('Browser', launchBrowser);
    opened.unshift(() => browser.close());
    const page = await browser.newPage({ viewport: size });
    const bridge = await startBridge(page);
    opened.unshift(bridge.stop);
    const server = await step('VS Code server', () =>
      serve(data, installation, { ...env, ...bridge.env, JOURNEY_TEST_MARK: mark, NO_COLOR: '1' }),
    );
    opened.unshift(server.stop);
    const code = await runSuite(page, server, workspace);
    await page.close();
    // In one language is enough.
    if (locale === 'de') return code;
    return Math.max(code, await runReloadTest(browser, server, workspace, env.JOURNEY_TEST_GREP));
  } finally {
    for (const close of opened) await close();
  }
}

async function serve(data, installation, env) {
  await writeSettings(data);
  const locale = env.JOURNEY_TEST_LANGUAGE;
  if (locale === 'de') await speakGerman(data, again);
  const extensionsDir = join(data, 'extensions');
  return startServer(installation, {
    serverDataDir: data,
    extensionsDir,
    locale,
    port: 0,
    smokeTestDriver: true,
    env,
  });
}

async function runSuite(page, server, workspace) {
  const finished = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', await relay());
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server.authority, root)],
    ['extensionTestsPath', remoteUri(server.authority, join(root, 'dist', 'test', 'vscode', 'index.js'))],
  ];
  await page.goto(workbenchUrl(server.authority, { folder: workspace, payload }));
  const end = await Promise.race([
    finished.then((code) => ({ code })),
    server.exited.then((code) => ({ problem: `VS Code's server ended with exit code ${code}` })),
    new Promise((resolve) => page.once('crash', () => resolve({ problem: "The browser's page crashed" }))),
    wait(watchdog, { problem: `The suite did not end within ${watchdog / 60_000} minutes` }),
  ]);
  if (!end.problem) return end.code;
  const picture = await screenshot(page, 'suite-stopped').catch(() => undefined);
  const seen = picture ? `What was to be seen is in ${picture}, what was logged beside it.\n` : '';
  throw new Failure(`${end.problem}.`, `${seen}VS Code's server said:\n${server.lastLines()}`);
}
