import * as vscode from 'vscode';
import type { LanguageServer } from '../language-server';

/** The command that starts the language server anew, and says so when it cannot. */
export function restartServer(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('journey.restartServer', async () => {
    try {
      await server.restart();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The language server for journey maps does not start: {reason}', { reason }),
      );
    }
  });
}
