import type { CodeAction } from 'vscode-languageserver-types';
import type { TextEdit } from '../../../core/edit/text-edit';
import type { JourneyDocument } from '../document';
import { rangeOf } from '../text-range';

/** A code action that edits this document alone; none where there is nothing to edit. */
export function editing(
  document: JourneyDocument,
  kind: string,
  title: string,
  edits: readonly TextEdit[],
): readonly CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title, kind, edit: { documentChanges: [textDocumentEdit(document, edits)] } }];
}

export function textDocumentEdit(document: JourneyDocument, edits: readonly TextEdit[]) {
  const { uri, version } = document;
  return {
    textDocument: { uri, version },
    edits: edits.map(({ start, end, newText }) => ({ range: rangeOf(document, start, end), newText })),
  };
}
