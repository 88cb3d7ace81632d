import type { CodeAction, CodeActionParams, Connection } from 'vscode-languageserver';
import type { Answer } from '../answer';
import { codeActions } from '../features/code-actions';
import { completeWithPaths } from '../features/completion';
import { formatDocument, formatRange } from '../features/formatting';
import { hover } from '../features/hover';
import { extractions, refactorings } from '../features/refactorings';
import { completeSettings } from '../features/settings-completion';
import { settingsFixes } from '../features/settings-fixes';
import type { Session } from '../session';
import { withoutVersions } from './edits';

/** What helps to write: completion, hover, quick fixes, refactorings, formatting. */
export function registerEditing(
  connection: Connection,
  answer: Answer,
  session: () => Session | undefined,
): void {
  connection.onCompletion(
    answer((document, { position }, context) => completeWithPaths(document, position, context), {
      typedOn: true,
      settings(text, { position }) {
        const current = session();
        // Where another extension looks after YAML, it completes by the schema of these files.
        if (!current || current.client.yamlExtension) return [];
        return completeSettings(text, position, current.localize);
      },
    }),
  );
  connection.onHover(answer((document, { position }, context) => hover(document, position, context)));
  const inForm = (actions: readonly CodeAction[], only: readonly string[] | undefined): CodeAction[] => {
    const asked = actions.filter(({ kind = '' }) => wants(only, kind));
    if (session()?.client.documentChanges !== false) return asked;
    return asked.map(({ edit, ...action }) => ({ ...action, ...(edit && { edit: withoutVersions(edit) }) }));
  };
  connection.onCodeAction(
    answer(
      async (document, { range, context: { diagnostics, only } }: CodeActionParams, context) => {
        const current = session();
        const fixes = wants(only, 'quickfix') ? codeActions(document, range, diagnostics, context) : [];
        const findings = current?.diagnosticsNow(document.text) ?? [];
        const rewritings = refactorings(document, range, context, findings);
        const moves =
          current && context.files && current.client.documentChanges && wants(only, 'refactor.extract')
            ? await extractions(document, range, context, {
                files: context.files,
                ready: () => current.workspace.ready(),
                newFiles: current.client.newFiles,
              })
            : [];
        return inForm([...fixes, ...rewritings, ...moves], only);
      },
      {
        settings(text, { context: { diagnostics, only } }) {
          const localize = session()?.localize;
          return localize ? inForm(settingsFixes(text, diagnostics, localize), only) : [];
        },
      },
    ),
  );
  connection.onDocumentFormatting(answer((document) => formatDocument(document)));
  connection.onDocumentRangeFormatting(answer((document, { range }) => formatRange(document, range)));
}

/** Whether a kind of action was asked for: itself, one above it or one below it; all where none is named. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  const holds = (outer: string, inner: string) => inner === outer || inner.startsWith(`${outer}.`);
  return only?.some((asked) => holds(asked, kind) || asked === '') ?? true;
}
