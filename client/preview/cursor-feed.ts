import * as vscode from 'vscode';
import { pathAtRequest, type PathAtResult } from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { latest } from './latest';

/**
 * Tells where in a document the cursor stands, each time that it moves there: `moved` gets the JSON pointers of
 * the step, null outside of every step, and of what is written there, null where nothing is.
 */
export function cursorFeed(
  server: LanguageServer,
  followed: () => vscode.Uri | undefined,
  moved: (uri: vscode.Uri, path: string | null, at: string | null) => void,
): vscode.Disposable & { ask(): void } {
  const cancellation = new vscode.CancellationTokenSource();
  const ask = latest(async () => {
    const editor = editorOf(followed());
    if (!editor) return;
    const { uri } = editor.document;
    const { line, character } = editor.selection.active;
    // In front of a line the cursor is on what the line says, whatever the indentation belongs to.
    const begin = editor.document.lineAt(line).firstNonWhitespaceCharacterIndex;
    const params = {
      textDocument: { uri: uri.toString() },
      position: { line, character: Math.max(character, begin) },
    };
    try {
      const at = await server.request<PathAtResult>(pathAtRequest, params, cancellation.token);
      if (!cancellation.token.isCancellationRequested) moved(uri, at?.stepPath ?? null, at?.path ?? null);
    } catch {
      // Without an answer the mark stays where it is; the view feed tells what is wrong with the server.
    }
  });
  const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    if (textEditor.document.uri.toString() === followed()?.toString()) ask();
  });
  return {
    ask,
    dispose: () => {
      listening.dispose();
      cancellation.cancel();
      cancellation.dispose();
    },
  };
}

function editorOf(uri: vscode.Uri | undefined): vscode.TextEditor | undefined {
  const wanted = uri?.toString();
  const isWanted = (editor: vscode.TextEditor): boolean => editor.document.uri.toString() === wanted;
  const active = vscode.window.activeTextEditor;
  return active && isWanted(active) ? active : vscode.window.visibleTextEditors.find(isWanted);
}
