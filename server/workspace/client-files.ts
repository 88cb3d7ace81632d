import type { Connection } from 'vscode-languageserver';
import { entriesRequest, existsRequest, listRequest, readRequest, type FileParams } from '../protocol';
import type { Files, FolderEntry } from './files';

/** Files as the client sees them: the way to them in a browser, where the server has no disk. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  const ask = async <Result>(method: string, uri: string, otherwise: Result): Promise<Result> => {
    const params: FileParams = { uri };
    try {
      return await connection.sendRequest<Result>(method, params);
    } catch {
      // A client that does not know the request has no files for us.
      return otherwise;
    }
  };
  const exists = (uri: string) => ask(existsRequest, uri, false);
  return {
    read: async (uri) => (await ask<string | null>(readRequest, uri, null)) ?? undefined,
    exists,
    list: (folder) => ask<readonly string[]>(listRequest, folder, []),
    entries: (folder) => ask<readonly FolderEntry[]>(entriesRequest, folder, []),
    // Links are the client's own affair: it knows no more than its file system shows it.
    real: async (uri) => ((await exists(uri)) ? uri : undefined),
  };
}
