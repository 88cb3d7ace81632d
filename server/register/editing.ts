import type { Connection } from 'vscode-languageserver';
import type { Answer } from '../answer';
import { codeActions } from '../features/code-actions';
import { complete } from '../features/completion';
import { formatDocument, formatRange } from '../features/formatting';
import { hover } from '../features/hover';
import { refactorings } from '../features/refactorings';
import type { Session } from '../session';

/** What helps to write: completion, hover, quick fixes, refactorings, formatting. */
export function registerEditing(
  connection: Connection,
  answer: Answer,
  session: () => Session | undefined,
): void {
  connection.onCompletion(answer((document, { position }, context) => complete(document, position, context)));
  connection.onHover(answer((document, { position }, context) => hover(document, position, context)));
  connection.onCodeAction(
    answer((document, { range, context: { diagnostics } }, context) => [
      ...codeActions(document, range, diagnostics, context),
      ...refactorings(document, range, context, session()?.diagnosticsNow(document.text) ?? []),
    ]),
  );
  connection.onDocumentFormatting(answer((document) => formatDocument(document)));
  connection.onDocumentRangeFormatting(answer((document, { range }) => formatRange(document, range)));
}
