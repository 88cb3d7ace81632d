import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { Answer } from '../answer';
import { definition } from '../features/definition';
import { documentLinks } from '../features/document-links';
import { highlights } from '../features/highlight';
import { references } from '../features/references';
import { workspaceSymbols } from '../features/workspace-symbols';
import type { Session } from '../session';

/** What leads from one place to others. */
export function registerNavigation(
  connection: Connection,
  answer: Answer,
  session: () => Session | undefined,
): void {
  connection.onDefinition(
    answer((document, { position }, { files }) => (files ? definition(document, position, files) : null), {
      workspace: true,
    }),
  );
  connection.onReferences(
    answer(
      (document, { position, context: { includeDeclaration } }, { files }) =>
        files ? references(document, position, includeDeclaration, files) : null,
      { workspace: true },
    ),
  );
  connection.onDocumentHighlight(
    answer((document, { position }, { files }) => (files ? highlights(document, position, files) : null)),
  );
  connection.onDocumentLinks(
    answer((document, _params, { files }) => (files ? documentLinks(document, files) : null)),
  );
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const workspace = session()?.workspace;
    await workspace?.ready();
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return workspace ? workspaceSymbols(query, workspace.index) : [];
  });
}
