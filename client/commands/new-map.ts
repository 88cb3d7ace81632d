import * as vscode from 'vscode';
import { newMap } from '../../core/edit/new-map';
import { slug } from '../../core/model/ids';
import { localizer } from '../../core/text';

/** The command that asks for a title and makes a map beside the file in front, ready to be filled in. */
export function makeMap(): vscode.Disposable {
  return vscode.commands.registerCommand('journey.newMap', async (argument?: unknown) => {
    const title = await vscode.window.showInputBox({
      title: vscode.l10n.t('New journey map'),
      prompt: vscode.l10n.t('What does the customer go through?'),
      placeHolder: vscode.l10n.t('Switching to a new mobile contract'),
      validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A map needs a title.') : undefined),
    });
    if (title === undefined) return;
    const text = newMap(title.trim(), localizer(vscode.l10n.bundle));
    const folder = await folderFor(argument);
    try {
      await show(folder ? await write(folder, title, text) : await untitled(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The map cannot be made: {reason}', { reason }));
    }
  });
}

/** The folder a menu was opened on, else that of the file in front, else a workspace folder. */
async function folderFor(argument: unknown): Promise<vscode.Uri | undefined> {
  if (argument instanceof vscode.Uri) {
    const { type } = await vscode.workspace.fs.stat(argument);
    return (type & vscode.FileType.Directory) === 0 ? vscode.Uri.joinPath(argument, '..') : argument;
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && vscode.workspace.getWorkspaceFolder(active)) return vscode.Uri.joinPath(active, '..');
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

/** Writes the file under the first name that is free. */
async function write(folder: vscode.Uri, title: string, text: string): Promise<vscode.TextDocument> {
  for (let count = 1; ; count++) {
    const name = `${slug(title)}${count === 1 ? '' : `-${count}`}.journey.yaml`;
    const uri = vscode.Uri.joinPath(folder, name);
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    // It is not made where there is one already, and that is no error of the person's.
    if ((await exists(uri)) || !(await vscode.workspace.applyEdit(edit))) {
      if (await exists(uri)) continue;
      throw new Error(name);
    }
    return vscode.workspace.openTextDocument(uri);
  }
}

function untitled(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'journey', content });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Shows the map with the first word selected that is to be replaced: the name of the persona. */
async function show(document: vscode.TextDocument): Promise<void> {
  const [before = '', name = ''] = /^[^]*?\n {4}name: (?=(.*))/.exec(document.getText()) ?? [];
  const start = document.positionAt(before.length);
  const selection = new vscode.Range(start, start.translate(0, name.length));
  await vscode.window.showTextDocument(document, { selection, preview: false });
}
