import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Resolves when VS Code's watcher has told of a new file; call it before the file is made. */
export function createdOnDisk(uri: vscode.Uri): Promise<void> {
  return changeOf(uri, 'onDidCreate');
}

/**
 * Makes a folder that VS Code watches. Where one is made within another at once, its watcher may miss the inner
 * one, and says nothing of the files in it ever after.
 */
export async function makeFolder(uri: vscode.Uri): Promise<void> {
  const told = createdOnDisk(uri);
  await vscode.workspace.fs.createDirectory(uri);
  await told;
}

/**
 * Resolves when VS Code tells of changes on disk. It begins to watch some seconds after the window has opened, and
 * says nothing of what was changed until then.
 */
export async function watching(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests run in a workspace');
  const uri = vscode.Uri.joinPath(folder.uri, 'watched.txt');
  let isTold = false;
  const told = changeOf(uri, 'onDidChange').then(() => (isTold = true));
  for (let count = 0; !isTold; count++) {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(String(count)));
    // What comes first: the news, or the time to write again.
    await Promise.race([told, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
  await vscode.workspace.fs.delete(uri);
}

function changeOf(uri: vscode.Uri, event: 'onDidCreate' | 'onDidChange'): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(uri.fsPath);
  return new Promise((resolve) =>
    watcher[event](() => {
      watcher.dispose();
      resolve();
    }),
  );
}
