import * as vscode from 'vscode';
import { isMap, isMapAt } from '../journey-files';
import type { LanguageServer } from '../language-server';
import { readState } from './messages';
import { preview, previewType, type Preview } from './preview';

/** The previews that are open: one that follows the active map, and any number that are locked to theirs. */
export interface Previews extends vscode.Disposable {
  /** Shows a map in the preview that follows, or in a new one. */
  open(uri: vscode.Uri, column: vscode.ViewColumn, preserveFocus?: boolean): void;
  /** The preview that the person is in. */
  active(): Preview | undefined;
}

/** Looks after the previews, and takes back those that VS Code restores after a reload of the window. */
export function previews(extensionUri: vscode.Uri, server: LanguageServer): Previews {
  const open = new Set<Preview>();
  const add = (panel: vscode.WebviewPanel, state: { uri?: string; locked: boolean }): void => {
    const added = preview(panel, extensionUri, server, state);
    open.add(added);
    added.onDidDispose(() => open.delete(added));
  };
  const following = (): Preview | undefined => [...open].find(({ locked }) => !locked);
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (editor && isMap(editor.document)) following()?.show(editor.document.uri);
  };
  const subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        const { uri, locked } = readState(kept);
        // The webview has kept it, and that is not trusted: it gets no file but a map.
        const isOurs = uri !== undefined && isMapAt(vscode.Uri.parse(uri), vscode.workspace.textDocuments);
        add(panel, isOurs ? { uri, locked } : { locked });
      },
    }),
  );
  return {
    open: (uri, column, preserveFocus = column === vscode.ViewColumn.Beside) => {
      const present = following();
      if (present) {
        present.show(uri);
        present.reveal(column === vscode.ViewColumn.Beside ? present.column : column);
        return;
      }
      const panel = vscode.window.createWebviewPanel(previewType, '', { viewColumn: column, preserveFocus });
      add(panel, { uri: uri.toString(), locked: false });
    },
    active: () => [...open].find(({ active }) => active),
    dispose: () => {
      subscriptions.dispose();
      open.forEach((each) => each.dispose());
    },
  };
}
