import type { Connection } from 'vscode-languageserver';
import type { Answer } from '../answer';
import { codeLenses } from '../features/code-lenses';
import { foldingRanges } from '../features/folding';
import { inlayHints } from '../features/inlay-hints';
import { outline } from '../features/outline';
import { usesOf } from '../features/references';
import { selectionRanges } from '../features/selection-ranges';
import { semanticTokens } from '../features/semantic-tokens';
import type { Session } from '../session';

/** What helps to read: outline, folding, selections, colours, lenses, hints. */
export function registerReading(
  connection: Connection,
  answer: Answer,
  session: () => Session | undefined,
): void {
  connection.onDocumentSymbol(answer((document, _params, context) => outline(document, context)));
  connection.onFoldingRanges(answer((document) => foldingRanges(document)));
  connection.onSelectionRanges(answer((document, { positions }) => selectionRanges(document, positions)));
  connection.languages.semanticTokens.on(
    async (params, token) =>
      (await answer((document) => semanticTokens(document))(params, token)) ?? { data: [] },
  );
  connection.onCodeLens(
    answer(
      (document, _params, context) =>
        session()?.settings.codeLenses === true
          ? codeLenses(document, context, context.files && usesOf(document, context.files))
          : [],
      { workspace: true },
    ),
  );
  connection.languages.inlayHint.on(
    answer((document, { range }, context) =>
      session()?.settings.inlayHints === true ? inlayHints(document, range, context) : [],
    ),
  );
}
