import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '../../core/check/rule';
import { readJourneyFile } from '../../core/read-journey';
import type { DefinedVocabulary } from '../../core/model/read-definitions';
import { readText } from './read-text';
import { foldersAbove, staysInside } from './workspace';

const NAMES = ['journey.catalog.yaml', 'journey.catalog.yml'];

/** Knows the catalogs of the folders it was asked for; each is read once. */
export interface Catalogs {
  /** The catalogs that apply to a file, nearest first. A catalog is not its own. */
  readonly of: (file: string, workspace: string) => Promise<readonly Catalog[]>;
}

export interface UnreadableCatalog {
  readonly path: string;
  readonly message: string;
}

/** @param onUnreadable is told once of each catalog that is there and is no text. */
export function createCatalogs(onUnreadable: (catalog: UnreadableCatalog) => void): Catalogs {
  const known = new Map<string, Promise<DefinedVocabulary | undefined>>();
  const read = async (path: string, workspace: string) => {
    const file = await readText(path);
    if (!file.ok) {
      if (!file.absent) onUnreadable({ path, message: file.message });
      return undefined;
    }
    if (!staysInside(path, workspace)) return undefined;
    const catalog = readJourneyFile(file.text, 'catalog');
    return catalog.kind === 'catalog' ? catalog.vocabulary : undefined;
  };
  return {
    async of(file, workspace) {
      const found: Catalog[] = [];
      for (const folder of foldersAbove(file, workspace)) {
        for (const path of NAMES.map((name) => join(folder, name))) {
          if (path === file) continue;
          const reading = known.get(path) ?? read(path, workspace);
          known.set(path, reading);
          const vocabulary = await reading;
          if (vocabulary) found.push({ uri: pathToFileURL(path).href, vocabulary });
        }
      }
      return found;
    },
  };
}
