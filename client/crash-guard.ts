import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const mostRestarts = 4;
const withinMilliseconds = 3 * 60 * 1000;

/**
 * Starts a server that went down again, but gives up on the fifth time within three minutes, and then calls
 * `gaveUp` once, which tells the person. `now` gives the time in milliseconds.
 */
export function crashGuard(gaveUp: () => void, now: () => number = Date.now): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      const time = now();
      crashes.push(time);
      if (crashes.length > mostRestarts + 1) crashes.shift();
      const first = crashes[0] ?? time;
      if (crashes.length <= mostRestarts || time - first > withinMilliseconds) {
        return { action: CloseAction.Restart, handled: true };
      }
      crashes.length = 0;
      gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
