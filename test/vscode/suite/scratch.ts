import assert from 'node:assert/strict';
import { dirname } from 'node:path/posix';
import * as vscode from 'vscode';
import { makeFolder } from './watcher';

/** Resolves when the language server knows something by this name, in a file that is open or not. */
export async function known(name: string): Promise<void> {
  const find = () =>
    vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', name);
  while (!(await find()).some((symbol) => symbol.name === name));
}

/** A folder of the workspace with files of its own. */
export interface Scratch {
  uri(path: string): vscode.Uri;
  write(path: string, text: string): Promise<vscode.Uri>;
  /** The text as the editor has it, where it does. */
  text(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
  open(path: string): Promise<vscode.TextEditor>;
  /** Closes all editors without saving, and removes the folder. */
  remove(): Promise<void>;
}

export async function scratch(name: string, files: Readonly<Record<string, string>>): Promise<Scratch> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(workspace, 'the tests run in a workspace');
  // VS Code remembers texts for a while: a file of the test before must not be taken for this one's.
  const folder = vscode.Uri.joinPath(workspace.uri, `${name}-${Date.now().toString(36)}`);
  const uri = (path: string) => vscode.Uri.joinPath(folder, path);
  const write = async (path: string, text: string) => {
    await vscode.workspace.fs.writeFile(uri(path), new TextEncoder().encode(text));
    return uri(path);
  };
  const folders = new Set(['.', ...Object.keys(files).map((path) => dirname(path))]);
  for (const path of folders) await makeFolder(uri(path));
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return {
    uri,
    write,
    text: async (path) => (await vscode.workspace.openTextDocument(uri(path))).getText(),
    exists: (path) =>
      Promise.resolve(vscode.workspace.fs.stat(uri(path))).then(
        () => true,
        () => false,
      ),
    open: async (path) =>
      vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument(uri(path)),
        vscode.ViewColumn.One,
      ),
    async remove() {
      for (const document of vscode.workspace.textDocuments) {
        if (document.isDirty && document.uri.toString().startsWith(folder.toString())) await document.save();
      }
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(folder, { recursive: true });
    },
  };
}
