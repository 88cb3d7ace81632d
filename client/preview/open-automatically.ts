import * as vscode from 'vscode';
import { isMap } from '../journey-files';
import type { Previews } from './previews';

/** Opens the preview beside the first map that becomes active, when the settings ask for it. */
export function openAutomatically(previews: Previews): vscode.Disposable {
  const look = (editor: vscode.TextEditor | undefined): void => {
    if (!editor || !isMap(editor.document)) return;
    listening.dispose();
    const wanted = vscode.workspace.getConfiguration('journey').get('preview.openAutomatically') === true;
    // A window that was reloaded brings its preview along.
    if (wanted && !isOpen()) previews.open(editor.document.uri, vscode.ViewColumn.Beside);
  };
  const listening = vscode.window.onDidChangeActiveTextEditor(look);
  look(vscode.window.activeTextEditor);
  return listening;
}

/** Looks at the tabs: a preview that is being restored has no panel yet. */
function isOpen(): boolean {
  const isPreview = (tab: vscode.Tab): boolean =>
    tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('journey.preview');
  return vscode.window.tabGroups.all.some((group) => group.tabs.some(isPreview));
}
