import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { JourneyDocument } from './document';
import { nameAt } from './name-at';
import { sameTarget, targetOf } from './workspace/target';
import type { WorkspaceFiles } from './workspace/workspace-files';

/** The places in the document that mean the same as the id at a position. */
export function highlights(
  document: JourneyDocument,
  position: Position,
  files: WorkspaceFiles,
): DocumentHighlight[] {
  const found = nameAt(document, position, files);
  if (!found) return [];
  const { file, target } = found;
  return file.names
    .filter((name) => name.id === target.id && sameTarget(targetOf(name, file, files), target))
    .map(({ range, role }) => ({
      range,
      kind: role === 'use' ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
}
