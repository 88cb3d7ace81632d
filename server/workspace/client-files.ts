import type { Connection } from 'vscode-languageserver';
import { existsRequest, readRequest, type FileParams } from '../protocol';
import type { Files } from './files';

/** Files as the client sees them: the way to them in a browser, where the server has no disk. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  return {
    async read(uri) {
      const params: FileParams = { uri };
      return (await connection.sendRequest<string | null>(readRequest, params)) ?? undefined;
    },
    async exists(uri) {
      const params: FileParams = { uri };
      return connection.sendRequest<boolean>(existsRequest, params);
    },
  };
}
