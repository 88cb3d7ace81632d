import type { Location, Position } from 'vscode-languageserver-types';
import { absoluteRange } from '../../core/syntax/tree';
import type { JourneyDocument } from './document';
import { nameAt } from './name-at';
import type { WorkspaceFiles } from './workspace/workspace-files';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where the id at a position is declared, in the map or in a catalog; for a path the file it leads to. */
export async function definition(
  document: JourneyDocument,
  position: Position,
  files: WorkspaceFiles,
): Promise<Location[]> {
  const found = nameAt(document, position, files);
  const path = found ? undefined : pathAt(document, position);
  if (path !== undefined) {
    const target = await files.target(document.uri, path);
    return target === undefined ? [] : [{ uri: target, range: START }];
  }
  if (found?.target.owner === undefined) return [];
  const { owner, kind, id } = found.target;
  return (files.get(owner)?.names ?? [])
    .filter((name) => name.role !== 'use' && name.kinds.includes(kind) && name.id === id)
    .map(({ range }) => ({ uri: owner, range }));
}

function pathAt({ file: { tree }, checked, text }: JourneyDocument, position: Position): string | undefined {
  const offset = text.offsetAt(position);
  return checked.references.paths.find(({ node }) => {
    const { start, end } = absoluteRange(tree, node);
    return start <= offset && offset <= end;
  })?.path;
}
