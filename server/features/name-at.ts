import type { Position, Range } from 'vscode-languageserver-types';
import type { JourneyDocument } from './document';
import type { IndexedFile, IndexedName } from './workspace/indexed-file';
import { targetOf, type Target } from './workspace/target';
import type { WorkspaceFiles } from './workspace/workspace-files';

/** The id at a position, and what it stands for. */
export interface NameAt {
  readonly file: IndexedFile;
  readonly name: IndexedName;
  readonly target: Target;
}

/** Undefined where no id stands. A title counts as the id that is made of it. */
export function nameAt(
  document: JourneyDocument,
  position: Position,
  files: WorkspaceFiles,
): NameAt | undefined {
  const file = files.get(document.uri);
  const name = file?.names.find(({ range }) => holds(range, position));
  const target = file && name && targetOf(name, file, files);
  return file && name && target && { file, name, target };
}

export function holds({ start, end }: Range, { line, character }: Position): boolean {
  return (
    (start.line < line || (start.line === line && start.character <= character)) &&
    (line < end.line || (line === end.line && character <= end.character))
  );
}
