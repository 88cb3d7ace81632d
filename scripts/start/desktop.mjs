import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { spawn } from 'node:child_process';
import { root } from '../run/root.mjs';
import { Failure, step } from '../run/steps.mjs';
import { cacheFolder } from '../vscode/install.mjs';
import { examplesFolder, firstExample } from './example.mjs';

/** The path of the desktop VS Code's `code`, if it is on the PATH. */
export function findDesktop() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Opens the examples in the desktop VS Code, with this extension and the preview; returns when it is open. */
export async function startDesktop(code) {
  const args = [`--extensionDevelopmentPath=${root}`, await writeWorkspace(), await firstExample()];
  await step('Opening the examples in VS Code', () => open(code, args));
  console.log('\nVS Code shows the examples; close its window when you are done.');
}

/** A workspace of the examples whose settings open the preview: the person's own settings stay as they are. */
async function writeWorkspace() {
  const path = join(cacheFolder, 'start', 'examples.code-workspace');
  const workspace = {
    folders: [{ path: examplesFolder, name: 'examples' }],
    settings: { 'journey.preview.openAutomatically': true },
  };
  await mkdir(join(cacheFolder, 'start'), { recursive: true });
  await writeFile(path, JSON.stringify(workspace, null, 2));
  return path;
}

function open(code, args) {
  const windows = process.platform === 'win32';
  // Windows starts .cmd files through its shell only, which wants quotes around paths with spaces.
  const child = windows
    ? spawn(
        `"${code}"`,
        args.map((arg) => `"${arg}"`),
        { stdio: 'inherit', shell: true },
      )
    : spawn(code, args, { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    const failed = (what) =>
      reject(
        new Failure(`"${code}" ${what}.`, 'Start VS Code in the browser instead: npm start -- --browser'),
      );
    child.once('error', (error) => failed(`did not start: ${error.message}`));
    child.once('close', (exitCode) =>
      exitCode === 0 ? resolve() : failed(`ended with exit code ${exitCode}`),
    );
  });
}
