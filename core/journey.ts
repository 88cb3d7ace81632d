import { check, type Checked } from './check/check';
import { checkCatalog, type CheckedCatalog } from './check/check-catalog';
import type { Surroundings } from './check/rule';
import type { JourneyMap } from './model/journey-map';
import { readMap } from './model/read-map';
import { readVocabulary, type DefinedVocabulary } from './model/read-definitions';
import { parse } from './syntax/parse';
import type { SyntaxTree } from './syntax/tree';

export type FileKind = 'map' | 'catalog';

/** One version of a journey file, read but not yet checked. */
export type JourneyFile = MapFile | CatalogFile;

export interface MapFile {
  readonly kind: 'map';
  readonly tree: SyntaxTree;
  readonly map: JourneyMap;
}

export interface CatalogFile {
  readonly kind: 'catalog';
  readonly tree: SyntaxTree;
  readonly vocabulary: DefinedVocabulary;
}

/** What kind of journey file a path or URI names, by the file name alone. */
export function fileKind(path: string): FileKind {
  return /(?:^|[/\\])journey\.catalog\.ya?ml$/i.test(path) ? 'catalog' : 'map';
}

/**
 * Reads a text as a journey map or a catalog. Given an earlier version of the same file, only what
 * changed is read again. Never throws.
 */
export function readJourneyFile(text: string, kind: FileKind, previous?: JourneyFile): JourneyFile {
  const tree = parse(text, previous?.tree);
  if (kind === 'catalog') return { kind, tree, vocabulary: readVocabulary(tree.root) };
  return { kind, tree, map: readMap(tree.root, previous?.kind === 'map' ? previous.map : undefined) };
}

/** Findings of a file, with what is kept for its next version. */
export type CheckedFile = Checked | CheckedCatalog;

/** Checks a file in its surroundings; `previous` is the result for its earlier version. */
export function checkJourneyFile(
  file: JourneyFile,
  surroundings: Surroundings,
  previous?: CheckedFile,
): CheckedFile {
  if (file.kind === 'catalog') return checkCatalog(file, surroundings);
  return check(file.map, file.tree, surroundings, previous && 'facts' in previous ? previous : undefined);
}
