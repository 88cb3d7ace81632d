import type { Catalog } from '../../core/check/rule';
import { readJourneyFile, type CatalogFile } from '../../core/journey';
import type { Files } from './files';
import { createFilesAbove, type FilesAbove } from './files-above';

const NAMES = ['journey.catalog.yaml', 'journey.catalog.yml'];

/** The catalogs of every folder that was asked for. */
export interface Catalogs extends Omit<FilesAbove<CatalogFile>, 'for'> {
  /** Nearest first; the same list as long as none of them changes. Undefined while one is being read. */
  for(uri: string): readonly Catalog[] | undefined;
}

export function createCatalogs(files: Files, folders: () => readonly string[]): Catalogs {
  const above = createFilesAbove(files, folders, NAMES, asCatalog);
  const lists = new WeakMap<object, readonly Catalog[]>();
  return {
    ...above,
    for(uri) {
      const found = above.for(uri);
      if (!found) return undefined;
      const list =
        lists.get(found) ?? found.map(({ uri: at, value }) => ({ uri: at, vocabulary: value.vocabulary }));
      lists.set(found, list);
      return list;
    },
  };
}

function asCatalog(text: string): CatalogFile {
  const file = readJourneyFile(text, 'catalog');
  if (file.kind !== 'catalog') throw new TypeError('A catalog was read as a map.');
  return file;
}
