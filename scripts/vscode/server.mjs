import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../run/steps.mjs';
import { killTree, stopTree } from '../run/stop-tree.mjs';

const host = '127.0.0.1';
const startLimit = 60_000;
const keptLines = 60;

/**
 * Starts VS Code's server on 127.0.0.1 and waits until it answers.
 *
 * @param installation what `installVSCode` gave
 * @param options `serverDataDir`, `extensionsDir`; `locale` (`de` after `speakGerman`); `port` (a free one when 0), `token` (none when empty: then
 *   anyone on this machine can connect), `smokeTestDriver`, `env`
 * @returns `authority` ("127.0.0.1:port"), `exited` (a promise of the exit code), `lastLines()`, `stop()`
 */
export async function startServer(installation, options) {
  const port = options.port === 0 ? await freePort() : options.port;
  await assertFree(port);
  const child = spawn(installation.node, [installation.server, ...serverArgs(port, options)], {
    env: serverEnv(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: its extension hosts end with it, and Ctrl+C reaches us first.
    detached: process.platform !== 'win32',
  });
  // However this process ends, the server ends with it.
  const kill = () => killTree(child);
  process.once('exit', kill);
  child.once('close', () => process.off('exit', kill));
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
    });
  }
  const server = {
    authority: `${host}:${port}`,
    exited: new Promise((resolve) => child.once('close', resolve)),
    lastLines: () => lines.join('\n'),
    stop: () => stopTree(child),
  };
  try {
    await answers(server, child);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** The arguments that install a packed extension; run with the installation's Node. */
export function installExtensionArgs(installation, vsix, options) {
  return [
    installation.server,
    '--accept-server-license-terms',
    '--server-data-dir',
    options.serverDataDir,
    '--extensions-dir',
    options.extensionsDir,
    '--install-extension',
    vsix,
    '--force',
  ];
}

function serverArgs(port, { serverDataDir, extensionsDir, token, smokeTestDriver, locale }) {
  return [
    '--host',
    host,
    '--port',
    String(port),
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
    '--server-data-dir',
    serverDataDir,
    '--extensions-dir',
    extensionsDir,
    ...(locale ? ['--locale', locale] : []),
    ...(smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** Without what a surrounding VS Code terminal or npm sets, which would confuse this server. */
function serverEnv(more) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/i.test(name),
  );
  return { ...Object.fromEntries(inherited), ...more };
}

async function answers({ authority, exited, lastLines }, child) {
  const state = { exited: false };
  exited.then(() => (state.exited = true));
  const deadline = performance.now() + startLimit;
  while (!state.exited && performance.now() < deadline) {
    if (await isUp(`http://${authority}/version`)) return;
    await wait(100);
  }
  const what = state.exited
    ? `ended with exit code ${child.exitCode}`
    : `gave no answer within ${startLimit / 1000} s`;
  throw new Failure(`VS Code's server ${what}. It said:`, lastLines() || '(nothing)');
}

async function isUp(url) {
  try {
    return (await fetch(url)).status < 500;
  } catch {
    return false;
  }
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Throws a `Failure` when something listens on the port already; 0, which stands for any port, is always free. */
export async function assertFree(port) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, host, resolve);
  }).catch((error) => {
    throw new Failure(
      `Port ${port} cannot be used: ${error.code === 'EADDRINUSE' ? 'another program listens on it' : error.message}.`,
      'Name another one with --port, or leave --port out to get a free one.',
    );
  });
  await new Promise((resolve) => probe.close(resolve));
}
