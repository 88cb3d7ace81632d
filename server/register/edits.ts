import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';

/** The same edit for clients that know edits by URI only; files that it would make are left out. */
export function withoutVersions({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  const edits = documentChanges.filter((change) => TextDocumentEdit.is(change));
  return {
    changes: Object.fromEntries(
      edits.map((change) => [change.textDocument.uri, change.edits.filter((edit) => 'newText' in edit)]),
    ),
  };
}
