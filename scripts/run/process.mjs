import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Failure } from './steps.mjs';
import { root } from './root.mjs';

const keptLines = 40;

/**
 * Runs a program to its end and gives its exit code and last lines. `onLine` gets every line of both streams;
 * without it the output is only kept.
 */
export function run(command, args, { cwd = root, env = {}, onLine = () => undefined } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...colours(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = [];
    const keep = (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      onLine(line);
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', keep);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, lines }));
  });
}

/** Programs at the other end of a pipe colour what a terminal will show, and nothing else, also in a CI. */
function colours() {
  if ('FORCE_COLOR' in process.env || 'NO_COLOR' in process.env) return {};
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}

/** Runs a script with this Node; throws a `Failure` that shows its last lines when it fails. */
export async function runNode(args, options = {}) {
  const result = await run(process.execPath, args, options);
  if (result.code !== 0) {
    throw new Failure(
      `"node ${args.join(' ')}" failed with exit code ${result.code}.`,
      result.lines.join('\n'),
    );
  }
  return result;
}

/** Runs npm with this Node, without a shell; same result as `run`. */
export function runNpm(args, options) {
  const npm = npmScript();
  if (!npm)
    throw new Failure(
      'npm was not found beside Node.',
      'Install Node from https://nodejs.org: npm comes with it.',
    );
  return run(process.execPath, [npm, ...args], options);
}

/** npm says where it is when it started us; otherwise it lies beside Node. */
function npmScript() {
  const given = process.env.npm_execpath ?? '';
  const folder = dirname(process.execPath);
  const places = [
    /npm-cli\.c?js$/.test(given) ? given : '',
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return places.find((place) => place !== '' && existsSync(place));
}

const networkErrors =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|CERT_\w+)\b/;

/** Turns the last lines of a failed npm run into a `Failure` with the remedy that fits. */
export function npmFailure(what, lines, again) {
  const network = networkErrors.exec(lines.join('\n'))?.[1];
  if (network) {
    return new Failure(
      `${what} did not work: the npm registry could not be reached (${network}).`,
      `Check the network, and the proxy and the registry in "npm config list". Then run "${again}" again.`,
    );
  }
  const said = lines.filter((line) => line.trim() !== '').slice(-12);
  return new Failure(
    `${what} did not work. npm said:`,
    [...said, `When that is mended, run "${again}" again.`].join('\n'),
  );
}
