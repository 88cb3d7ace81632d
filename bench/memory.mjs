// How much memory a process has taken at its peak.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const SAMPLING = 250;

/**
 * Follows a process's resident memory. Linux keeps the peak itself; elsewhere `ps` is asked four times a
 * second, and where there is no `ps` nothing is known.
 *
 * @param {number} pid
 * @returns {{peak: () => number | undefined, stop: () => void}} the peak in MiB so far
 */
export function watchMemory(pid) {
  if (process.platform === 'linux') return { peak: () => kernelsPeak(pid), stop: () => undefined };
  const state = { peak: undefined };
  const timer = setInterval(() => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, output) => {
      const now = Number(output) / 1024;
      if (!error && now > 0) state.peak = Math.max(state.peak ?? 0, now);
    });
  }, SAMPLING);
  return { peak: () => state.peak, stop: () => clearInterval(timer) };
}

function kernelsPeak(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kibibytes && Number(kibibytes) / 1024;
}
