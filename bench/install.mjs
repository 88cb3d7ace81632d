// Gets what the measurement needs and the project does not: the other server and one Node for all servers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');
/** yaml-language-server 2 asks for Node 22.13 and later. */
const NODE_MAJOR = 24;

/**
 * Installs yaml-language-server and a Node into bench/node_modules unless they are there.
 *
 * @returns {{node: string, otherServer: string, otherVersion: string}} path of the Node program, folder and
 *   version of the other server
 * @throws {Error} a sentence for the user when npm cannot install them
 */
export function installTools() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = `node-${platform}-${process.arch}`;
  const node = join(modules, nodePackage, 'bin', platform === 'win' ? 'node.exe' : 'node');
  const otherServer = join(modules, 'yaml-language-server');
  if (!existsSync(node) || !existsSync(join(otherServer, 'package.json'))) {
    console.error(`Installing yaml-language-server and Node ${NODE_MAJOR} into bench/node_modules …`);
    // Both in one command: a second install without a saved package would remove the first.
    npm(['install', '--no-save', '--ignore-scripts', '--loglevel=error', `${nodePackage}@${NODE_MAJOR}`]);
  }
  const { version } = JSON.parse(readFileSync(join(otherServer, 'package.json'), 'utf8'));
  return { node, otherServer, otherVersion: version };
}

function npm(args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: here,
    stdio: ['ignore', 2, 2],
    // On Windows npm is a script.
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    throw new Error(
      'npm could not install what is measured against (see above). It needs the npm registry once; later runs need no network.',
    );
  }
}
