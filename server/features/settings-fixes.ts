import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Localize } from '../../core/text';

/** Quick fixes for what is wrong in a `.journeyrc.yaml`: the code that was probably meant. */
export function settingsFixes(
  { uri, version }: TextDocument,
  diagnostics: readonly Diagnostic[],
  localize: Localize,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic): readonly CodeAction[] => {
    const { range, data, source } = diagnostic;
    const nearest = (data as { readonly nearest?: unknown } | undefined)?.nearest;
    if (source !== 'journey' || typeof nearest !== 'string') return [];
    const edits = [{ range, newText: nearest }];
    return [
      {
        title: localize('Change to “{value}”', { value: nearest }),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
      },
    ];
  });
}
