import type { Location, Position } from 'vscode-languageserver-types';
import type { IdKind } from '../../core/schema/schema-node';
import type { JourneyDocument } from './document';
import { nameAt } from './name-at';
import { namesOfTarget, ownerOf, type Target } from './workspace/target';
import type { IndexedFile } from './workspace/indexed-file';
import type { WorkspaceFiles } from './workspace/workspace-files';

/**
 * Every use of the id at a position: in the map, and for what a catalog declares in every map that sees it. Of a
 * text that nothing declares, such as a touchpoint typed freely, every map that uses the same text.
 *
 * @param declaration whether the declaration itself is wanted too.
 */
export function references(
  document: JourneyDocument,
  position: Position,
  declaration: boolean,
  files: WorkspaceFiles,
): Location[] {
  const found = nameAt(document, position, files);
  return found ? locations(found.target, found.file, files, declaration) : [];
}

/** Where what the document declares is used, by kind and id. */
export function usesOf(
  { uri }: JourneyDocument,
  files: WorkspaceFiles,
): (kind: IdKind, id: string) => Location[] {
  const file = files.get(uri);
  return (kind, id) => {
    const owner = file && ownerOf(kind, id, file, files);
    return file && owner !== undefined ? locations({ kind, id, owner }, file, files, false) : [];
  };
}

function locations(
  target: Target,
  from: IndexedFile,
  files: WorkspaceFiles,
  declaration: boolean,
): Location[] {
  return namesOfTarget(target, from, files).flatMap(({ file, names }) =>
    names.filter(({ role }) => declaration || role === 'use').map(({ range }) => ({ uri: file.uri, range })),
  );
}
