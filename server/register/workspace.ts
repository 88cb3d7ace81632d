import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
  type FileOperationOptions,
} from 'vscode-languageserver';
import { journeyFiles } from '../protocol';
import type { Session } from '../session';

/** Files and folders may be named anything: a folder that is renamed takes its maps along. */
const ANY = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server wants to be told of files that a person renames or deletes in the editor. */
export const FILE_OPERATIONS: FileOperationOptions = { didCreate: ANY, didRename: ANY, didDelete: ANY };

const CHANGES = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Follows files and folders as they come, change and go. */
export function registerWorkspace(
  connection: Connection,
  session: () => Session | undefined,
): { start(): Promise<void> } {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) session()?.fileChanged(uri, CHANGES[type]);
  });
  const came = (uri: string) => {
    session()?.fileChanged(uri, 'created');
    session()?.folderCreated(uri);
  };
  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) came(uri);
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) session()?.fileChanged(uri, 'deleted');
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      session()?.fileChanged(oldUri, 'deleted');
      came(newUri);
    }
  });
  return {
    async start() {
      const current = session();
      if (current?.client.workspaceFolders === true) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          current.changeFolders(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          );
        });
      }
      if (current?.client.dynamicWatch !== true) return;
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: journeyFiles, kind: WatchKind.Change },
          // Maps name files of any kind; of a folder that is deleted only the folder itself is told.
          { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
        ],
      });
    },
  };
}
