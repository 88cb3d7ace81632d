import { runTests } from '@vscode/test-electron';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../scripts/run/root.mjs';
import { Failure, step } from '../../../scripts/run/steps.mjs';
import { writeSettings } from '../../../scripts/vscode/settings.mjs';

/**
 * Runs the suite in a desktop VS Code: the one that VSCODE_PATH names, else one that is downloaded. Gives 0
 * when every test passed, else 1.
 */
export async function runInDesktop(workspace, env) {
  const data = await mkdtemp(join(await realpath(tmpdir()), 'jv-'));
  // The user-data folder holds User/ where a server's holds data/User/.
  await writeSettings(data);
  try {
    return await step('Desktop VS Code', () => runIn(workspace, join(data, 'data'), env));
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runIn(workspace, userData, env) {
  try {
    return await runTests({
      vscodeExecutablePath: process.env.VSCODE_PATH,
      cachePath: join(root, '.vscode-test', 'desktop'),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist', 'test', 'vscode', 'index.js'),
      extensionTestsEnv: env,
      launchArgs: [workspace, '--user-data-dir', userData, '--disable-extensions', '--disable-gpu'],
    });
  } catch (error) {
    if (error.name === 'TestRunFailedError' || /Test run failed/.test(error.message)) return 1;
    throw new Failure(
      `The desktop VS Code did not run: ${error.message}`,
      'Name an installed one in VSCODE_PATH, or leave JOURNEY_TEST_HOST unset to test in VS Code from npm.',
    );
  }
}
