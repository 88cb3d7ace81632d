import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the workspace, beside nothing, in the first column. */
export async function openMap(path: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests run in a workspace');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  return vscode.window.showTextDocument(document, vscode.ViewColumn.One);
}

/** The line on which a text first stands. */
export function lineOf(document: vscode.TextDocument, text: string): number {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `the document holds "${text}"`);
  return document.positionAt(at).line;
}

/** Types in front of the first place where a text stands, as a person does it, key by key. */
export async function typeAt(document: vscode.TextDocument, text: string, typed: string): Promise<void> {
  const position = document.positionAt(document.getText().indexOf(text));
  const selection = new vscode.Range(position, position);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
  for (const key of typed) await vscode.commands.executeCommand('type', { text: key });
}

/** Resolves as soon as the cursor stands on a line of the document; call it before what moves the cursor. */
export function cursorAt(document: vscode.TextDocument, line: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document !== document || selections[0]?.active.line !== line) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Gives a document the text that it had before a test, also when VS Code has saved it meanwhile. */
export async function restore(document: vscode.TextDocument, text: string): Promise<void> {
  if (document.getText() === text) return;
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  edit.replace(document.uri, all, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  await document.save();
}
