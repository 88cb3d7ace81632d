import { VOCABULARY_KINDS } from '../../../core/check/facts';
import type { IdKind } from '../../../core/schema/schema-node';
import { pairEnd } from '../../../core/edit/layout';
import type { Vocabulary } from '../../../core/model/vocabulary';
import type { Pair, YamlNode } from '../../../core/syntax/node';
import { absoluteRange } from '../../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from '../document';
import type { IndexedFile } from '../workspace/indexed-file';
import { ownerOf } from '../workspace/target';
import type { WorkspaceFiles } from '../workspace/workspace-files';

/** A definition that is to move into a folder's catalog. */
export interface Moved {
  readonly kind: (typeof VOCABULARY_KINDS)[keyof typeof VOCABULARY_KINDS];
  readonly id: string;
  readonly pair: Pair;
  /** Folder of the catalog, as a URI without a slash at its end. */
  readonly folder: string;
}

/** Kinds whose names are free as long as nothing declares one. */
const OPEN: ReadonlySet<IdKind> = new Set(['touchpoint', 'person', 'object', 'department', 'system']);

/** Whether the definition names what only the map knows, or a path that leads elsewhere from the catalog. */
export function leansOnMap(
  { pair, folder }: Moved,
  { file, checked, uri }: JourneyDocument,
  { surroundings }: FeatureContext,
): boolean {
  const range = { start: absoluteRange(file.tree, pair.key).start, end: pairEnd(file.tree, pair) };
  const isInside = (node: YamlNode) => {
    const { start } = absoluteRange(file.tree, node);
    return range.start <= start && start <= range.end;
  };
  const { uses, definitions, paths } = checked.references;
  const inCatalogs = (kind: IdKind, id: string) =>
    surroundings.catalogs.some(({ vocabulary }) =>
      Object.entries(VOCABULARY_KINDS).some(
        ([section, own]) => own === kind && vocabulary[section as keyof Vocabulary].has(id),
      ),
    );
  const isOwn = (kind: IdKind, id: string) =>
    definitions.some((definition) => definition.kind === kind && definition.id === id) &&
    !inCatalogs(kind, id);
  return (
    uses.some(({ kinds, id, node }) => isInside(node) && kinds.some((kind) => isOwn(kind, id))) ||
    (!uri.startsWith(`${folder}/`) || uri.slice(folder.length + 1).includes('/')
      ? paths.some(({ node }) => isInside(node))
      : false)
  );
}

/** Whether a map or catalog beside this one names the id, or any text where only declared ones were right then. */
export function changesAnotherMap(moved: Moved, { uri }: JourneyDocument, files: WorkspaceFiles): boolean {
  return [...files.all()].some(
    (other) =>
      other.uri !== uri && other.uri.startsWith(`${moved.folder}/`) && isChanged(other, moved, files),
  );
}

function isChanged(other: IndexedFile, { kind, id, folder }: Moved, files: WorkspaceFiles): boolean {
  const uses = other.names.filter(({ role, kinds }) => role === 'use' && kinds.includes(kind));
  if (uses.length === 0) return false;
  const sources = [other, ...files.catalogsOf(other.uri)];
  const isDeclared = sources.some(({ declares }) =>
    [...declares].some((name) => name.startsWith(`${kind}:`)),
  );
  if (OPEN.has(kind) && !isDeclared) return true;
  if (!uses.some((use) => use.id === id)) return false;
  const owner = ownerOf(kind, id, other, files);
  // What is declared nearer than the catalog stays what it is.
  return owner === undefined || (owner !== other.uri && owner.lastIndexOf('/') <= folder.length);
}
