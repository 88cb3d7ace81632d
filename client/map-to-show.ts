import * as vscode from 'vscode';
import { isMap } from './journey-files';

/**
 * The map that a command is about: the one it was called for in a menu, else the one in the active editor.
 * Menus hand over their file as first argument; anything else can come from a key binding.
 */
export function mapToShow(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const document = vscode.window.activeTextEditor?.document;
  return document && isMap(document) ? document.uri : undefined;
}
