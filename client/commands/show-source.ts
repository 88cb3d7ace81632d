import * as vscode from 'vscode';
import type { Previews } from '../preview/previews';
import { showDocument } from '../show-document';

/** The command that goes from the active preview to the YAML it draws. */
export function showSource(previews: Previews): vscode.Disposable {
  return vscode.commands.registerCommand('journey.showSource', async () => {
    const preview = previews.active();
    if (preview?.uri) await showDocument(preview.uri, { beside: preview.column });
  });
}
