import { URI, Utils } from 'vscode-uri';
import type { Catalog } from '../../core/check/rule';
import { readJourneyFile, type CatalogFile } from '../../core/journey';
import type { Files } from './files';

const NAMES = ['journey.catalog.yaml', 'journey.catalog.yml'] as const;

/** Knows the catalogs of every folder that was asked for, open in the editor or not. */
export interface Catalogs {
  /** The catalogs that apply to a file, nearest first; undefined while some of them are still being read. */
  for(uri: string): readonly Catalog[] | undefined;
  /** Reads what `for` needs. Afterwards `for` answers at once. */
  load(uri: string): Promise<void>;
  /** A catalog was opened or edited: its text in the editor counts from now on. */
  opened(uri: string, file: CatalogFile): void;
  /** A catalog was closed, or changed on disk: it is read again when it is next asked for. */
  forget(uri: string): void;
  /** The workspace folders changed: other catalogs may apply. */
  forgetLists(): void;
}

/**
 * @param folders gives the workspace folders; catalogs are looked for from a file's folder up to the
 * nearest of them, and beside a file that lies in none.
 */
export function createCatalogs(files: Files, folders: () => readonly string[]): Catalogs {
  const known = new Map<string, CatalogFile | null>();
  const open = new Set<string>();
  const lists = new Map<string, readonly Catalog[]>();

  const lookUp = (uri: string): readonly Catalog[] | undefined => {
    const found: Catalog[] = [];
    for (const candidate of candidates(uri, folders())) {
      const file = known.get(candidate);
      if (file === undefined) return undefined;
      if (file) found.push({ uri: candidate, vocabulary: file.vocabulary });
    }
    return found;
  };
  return {
    for(uri) {
      const found = lists.get(uri) ?? lookUp(uri);
      if (found) lists.set(uri, found);
      return found;
    },
    async load(uri) {
      const missing = candidates(uri, folders()).filter((candidate) => !known.has(candidate));
      await Promise.all(
        missing.map(async (candidate) => {
          const text = await files.read(candidate);
          if (open.has(candidate)) return;
          known.set(candidate, text === undefined ? null : asCatalog(text));
        }),
      );
    },
    opened(uri, file) {
      open.add(uri);
      if (known.get(uri) === file) return;
      known.set(uri, file);
      lists.clear();
    },
    forgetLists() {
      lists.clear();
    },
    forget(uri) {
      open.delete(uri);
      known.delete(uri);
      lists.clear();
    },
  };
}

function asCatalog(text: string): CatalogFile | null {
  const file = readJourneyFile(text, 'catalog');
  return file.kind === 'catalog' ? file : null;
}

/** Where a catalog of this file may lie, nearest first. A catalog is not its own. */
function candidates(uri: string, folders: readonly string[]): readonly string[] {
  const file = URI.parse(uri);
  const root = folders
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => uri.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  const found: string[] = [];
  let folder = Utils.dirname(file);
  for (let levels = 0; levels < 64; levels++) {
    found.push(...NAMES.map((name) => Utils.joinPath(folder, name).toString()));
    const at = folder.toString().replace(/\/$/, '');
    const above = Utils.dirname(folder);
    if (root === undefined || at === root || above.path === folder.path) break;
    folder = above;
  }
  return found.filter((candidate) => candidate !== file.toString());
}
