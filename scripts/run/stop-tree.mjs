import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 3000;

/**
 * Ends a child process and everything it started: politely, then by force. The child must have been started
 * `detached` on POSIX, so that it leads a process group.
 */
export async function stopTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') return killTree(child);
  signalGroup(child.pid, 'SIGTERM');
  const deadline = performance.now() + patience;
  while (signalGroup(child.pid, 0) && performance.now() < deadline) await wait(50);
  killTree(child);
}

/** The same by force and at once, as a listener of the process's own exit needs it. */
export function killTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else signalGroup(child.pid, 'SIGKILL');
}

/** Sends a signal to a process group; says whether anyone was there. */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
