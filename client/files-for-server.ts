import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  entriesRequest,
  existsRequest,
  journeyFiles,
  listRequest,
  maxEntries,
  maxFiles,
  maxFileSize,
  readRequest,
  type FileParams,
} from '../server/protocol';

/**
 * Answers a server that has no disk, as in a browser or on a remote file system. Which files it may ask for is
 * decided by the server, the same everywhere.
 */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readRequest, ({ uri }: FileParams) => read(vscode.Uri.parse(uri)));
  client.onRequest(existsRequest, ({ uri }: FileParams) => exists(vscode.Uri.parse(uri)));
  client.onRequest(entriesRequest, ({ uri }: FileParams) => entries(vscode.Uri.parse(uri)));
  client.onRequest(listRequest, ({ uri }: FileParams) => list(vscode.Uri.parse(uri)));
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > maxFileSize) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function list(folder: vscode.Uri): Promise<readonly string[]> {
  const pattern = new vscode.RelativePattern(folder, journeyFiles);
  const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**', maxFiles);
  return found.map(String);
}

async function entries(
  folder: vscode.Uri,
): Promise<readonly { readonly name: string; readonly folder: boolean }[]> {
  try {
    const found = await vscode.workspace.fs.readDirectory(folder);
    return found
      .slice(0, maxEntries)
      .map(([name, type]) => ({ name, folder: (type & vscode.FileType.Directory) !== 0 }));
  } catch {
    return [];
  }
}
