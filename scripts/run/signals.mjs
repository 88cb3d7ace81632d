import { setInterval } from 'node:timers';

const exits = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * A promise of the exit code to end with once this process is asked to end: by Ctrl+C, by a signal, or because
 * the npm that started it is gone, which passes no signal on.
 */
export function untilSignalled() {
  return new Promise((resolve) => {
    for (const [signal, code] of Object.entries(exits)) process.once(signal, () => resolve(code));
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && resolve(exits.SIGHUP), 1000);
    watch.unref();
  });
}
