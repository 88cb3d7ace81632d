// How long a command takes, and how much memory it and all processes that it starts take at their peak.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const SAMPLING = 20;

/**
 * Runs a command twice, because looking at memory takes time of its own: once for the time, once for the memory.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{milliseconds: number, mebibytes: number}>} memory is NaN where there is no /proc
 * @throws {Error} when the command fails
 */
export async function runTree(command, args) {
  const start = performance.now();
  await ended(spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
  const milliseconds = performance.now() - start;
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const state = { peak: Number.NaN };
  const look = () => {
    const now = treeMemory(child.pid);
    if (now > 0) state.peak = Math.max(Number.isNaN(state.peak) ? 0 : state.peak, now);
  };
  const timer = process.platform === 'linux' ? setInterval(look, SAMPLING) : undefined;
  await ended(child);
  clearInterval(timer);
  return { milliseconds, mebibytes: state.peak };
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${child.spawnargs.join(' ')} failed.`)),
    );
  });
}

/** In MiB; what processes share is counted once. */
function treeMemory(pid) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/^PPid:\s*(\d+)/m.exec(read(name, 'status'))?.[1])]),
  );
  const belongs = (one) => one === pid || (parents.has(one) && belongs(parents.get(one)));
  return [...parents.keys()]
    .filter(belongs)
    .map((one) => Number(/^Pss:\s*(\d+) kB/m.exec(read(one, 'smaps_rollup'))?.[1] ?? 0) / 1024)
    .reduce((sum, size) => sum + size, 0);
}

/** Empty when the process has ended meanwhile. */
function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
