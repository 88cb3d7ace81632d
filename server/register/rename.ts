import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Answer } from '../answer';
import { prepareRename, rename } from '../features/rename';
import type { Refused } from '../features/rename/refusal';
import type { Session } from '../session';
import { withoutVersions } from './edits';

/** Renaming of ids. A reason not to is told by the client as it stands. */
export function registerRename(
  connection: Connection,
  answer: Answer,
  session: () => Session | undefined,
): void {
  connection.onPrepareRename(
    answer((document, { position }, context) =>
      context.files ? orError(prepareRename(document, position, context.files, context)) : null,
    ),
  );
  connection.onRenameRequest(
    answer(
      async (document, { position, newName }, context) => {
        if (!context.files) return null;
        const edit = orError(await rename(document, position, newName, context.files, context));
        return edit && session()?.client.documentChanges === false ? withoutVersions(edit) : edit;
      },
      { workspace: true },
    ),
  );
}

function orError<T extends object>(result: T | Refused | null): T | null {
  if (result && 'refused' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refused);
  return result;
}
