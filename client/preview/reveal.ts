import * as vscode from 'vscode';
import { placeRequest, type PlaceResult } from '../../server/protocol';
import type { LanguageServer } from '../language-server';
import { showDocument, type ShowOptions } from '../show-document';

/** Puts the cursor on the node at a JSON pointer of a map. Does nothing when the text has it no longer. */
export async function revealPath(
  server: LanguageServer,
  uri: vscode.Uri,
  path: string,
  options: ShowOptions,
): Promise<void> {
  const cancellation = new vscode.CancellationTokenSource();
  try {
    const params = { textDocument: { uri: uri.toString() }, path };
    const range = await server.request<PlaceResult>(placeRequest, params, cancellation.token);
    if (range) await revealStart(uri, toRange(range), options);
  } finally {
    cancellation.dispose();
  }
}

/** Puts the cursor at the start of a range: a selected block would be lost with the next key. */
export async function revealStart(uri: vscode.Uri, range: vscode.Range, options: ShowOptions): Promise<void> {
  const selection = new vscode.Range(range.start, range.start);
  const editor = await showDocument(uri, { ...options, selection });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A range of the protocol as one of VS Code. */
export function toRange({ start, end }: NonNullable<PlaceResult>): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
