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
