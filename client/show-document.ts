import * as vscode from 'vscode';

export interface ShowOptions {
  /** What to select and scroll to. */
  readonly selection?: vscode.Range;
  /** The column of what the person looks at now: it is covered only when there is no other. */
  readonly beside?: vscode.ViewColumn;
  readonly preserveFocus?: boolean;
}

/** Shows a document where it is open already, else in a column that does not hide what is looked at. */
export async function showDocument(uri: vscode.Uri, options: ShowOptions): Promise<vscode.TextEditor> {
  const viewColumn = columnOf(uri) ?? otherColumn(options.beside);
  const { selection, preserveFocus } = options;
  return vscode.window.showTextDocument(uri, {
    viewColumn,
    ...(selection && { selection }),
    ...(preserveFocus !== undefined && { preserveFocus }),
  });
}

/** A tab that is open but behind another counts too. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const wanted = uri.toString();
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === wanted);
  if (shown?.viewColumn) return shown.viewColumn;
  const holds = (tab: vscode.Tab): boolean =>
    tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === wanted;
  return vscode.window.tabGroups.all.find((group) => group.tabs.some(holds))?.viewColumn;
}

function otherColumn(column: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const groups = vscode.window.tabGroups.all;
  const other = groups.find((group) => group.viewColumn !== column);
  return other?.viewColumn ?? column ?? vscode.ViewColumn.Active;
}
