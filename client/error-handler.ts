import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { crashLimit } from './crash-limit';

/** Errors in a row that a connection may have before it counts as lost. */
const mostErrors = 3;

/** Starts a server that went down again, but not for ever: `gaveUp` is called when it stays off. */
export function errorHandler(gaveUp: () => void): ErrorHandler {
  const startAgain = crashLimit();
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed: () => {
      if (startAgain()) return { action: CloseAction.Restart };
      gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
