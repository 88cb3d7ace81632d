import * as vscode from 'vscode';
import type { MapChange } from '../../core/edit/map-change';
import { editRequest, type EditResult } from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { showDocument } from '../show-document';
import { toRange } from './reveal';

/** Whether the text of a map can never be changed: an old version from Git, a file system one may only read. */
export function isReadOnly({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) === false;
}

/** Where the change stands in the text, or why it was not made. */
export type EditOutcome = { readonly path: string } | { readonly reason: string };

/**
 * Makes a change of the picture in the text, as one step that can be undone; the focus stays where it is.
 * @param version of the text that the picture shows: on a newer one nothing is changed.
 */
export async function editText(
  server: LanguageServer,
  uri: vscode.Uri,
  version: number,
  change: MapChange,
): Promise<EditOutcome> {
  if (isReadOnly(uri)) return { reason: vscode.l10n.t('This document is read-only.') };
  const cancellation = new vscode.CancellationTokenSource();
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const params = { textDocument: { uri: uri.toString() }, version, change };
    const result = await server.request<EditResult>(editRequest, params, cancellation.token);
    if (!result) return { reason: vscode.l10n.t('The text could not be changed.') };
    if ('refused' in result) return { reason: result.refused };
    if (document.version !== result.version)
      return { reason: vscode.l10n.t('The text has changed meanwhile. Try again.') };
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of result.edits) edit.replace(uri, toRange(range), newText);
    const done = result.edits.length === 0 || (await vscode.workspace.applyEdit(edit));
    return done ? { path: result.path } : { reason: vscode.l10n.t('The text could not be changed.') };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  } finally {
    cancellation.dispose();
  }
}

/**
 * Undoes or redoes in the text what was done last, and comes back to the panel. VS Code undoes in the editor that
 * has the focus alone, and a preview keeps no history of its own.
 */
export async function undoInText(
  command: 'undo' | 'redo',
  uri: vscode.Uri,
  panel: vscode.WebviewPanel,
): Promise<void> {
  const { viewColumn } = panel;
  await showDocument(uri, { beside: viewColumn, preserveFocus: false });
  await vscode.commands.executeCommand(command);
  panel.reveal(viewColumn, false);
}
