import type { FindingCode } from '../../core/check/finding';
import type { Level, Surroundings } from '../../core/check/rule';
import type { SettingsFile } from '../../core/check/settings-file';
import type { CatalogFile } from '../../core/journey';
import type { EditorSettings } from '../settings';
import { createCatalogs } from './catalogs';
import { createExistingFiles } from './existing-files';
import type { Files } from './files';
import { createIgnoredFiles } from './ignored-files';
import { createSettingsFiles } from './settings-files';
import { canonical } from './uris';

/** What lies around each file and bears on its findings: catalogs, settings, the files it names, the day. */
export interface Around {
  /**
   * The same object as long as nothing in it changes; undefined while some of it is being read. URIs as the
   * client writes them.
   */
  of(uri: string): Surroundings | undefined;
  load(uri: string): Promise<void>;
  /** Whether the settings file that applies leaves the file out. */
  ignores(uri: string): boolean;
  catalogInEditor(uri: string, file: CatalogFile): boolean;
  settingsInEditor(uri: string, file: SettingsFile): boolean;
  /** A catalog or settings file was closed, came, went or changed on disk. */
  sharedChanged(uri: string): void;
  /** Whether a catalog or settings file bears on another file. */
  bearsOn(shared: string, uri: string): boolean;
  /** A file or folder came or went. Gives the documents that name it. */
  cameOrWent(uri: string): readonly string[];
  settingsChanged(): void;
  foldersChanged(): void;
  forget(uri: string): void;
}

export interface AroundOptions {
  readonly files: Files;
  readonly folders: () => readonly string[];
  readonly settings: () => EditorSettings;
  readonly today: () => string;
  /** Told when it is known whether the files exist that these documents name. */
  readonly onKnown: (documents: readonly string[]) => void;
}

export function createAround({ files, folders, settings, today, onKnown }: AroundOptions): Around {
  const catalogs = createCatalogs(files, folders);
  const settingsFiles = createSettingsFiles(files, folders);
  const ignored = createIgnoredFiles();
  const known = new Map<string, Surroundings & { readonly own?: SettingsFile }>();
  const existing = createExistingFiles(files, folders, (documents) => {
    for (const uri of documents) known.delete(uri);
    onKnown(documents);
  });

  return {
    of(uri) {
      const list = catalogs.for(uri);
      const above = settingsFiles.for(uri);
      if (!list || !above) return undefined;
      const own = above[0]?.value;
      const date = today();
      const before = known.get(uri);
      if (before?.catalogs === list && before.own === own && before.today === date) return before;
      const now = {
        catalogs: list,
        today: date,
        levels: merged(settings().levels, own),
        fileExists: (path: string) => existing.exists(uri, path),
        ...(own ? { own } : {}),
      };
      known.set(uri, now);
      return now;
    },
    async load(uri) {
      await Promise.all([catalogs.load(uri), settingsFiles.load(uri)]);
    },
    ignores: (uri) => ignored(canonical(uri), settingsFiles.for(uri)?.[0]),
    catalogInEditor: (uri, file) => catalogs.opened(uri, file),
    settingsInEditor: (uri, file) => settingsFiles.opened(uri, file),
    sharedChanged(uri) {
      catalogs.forget(uri);
      settingsFiles.forget(uri);
    },
    bearsOn: (shared, uri) => catalogs.appliesTo(shared, uri) || settingsFiles.appliesTo(shared, uri),
    cameOrWent(uri) {
      const askers = existing.changed(uri);
      for (const asker of askers) known.delete(asker);
      return askers;
    },
    settingsChanged() {
      known.clear();
    },
    foldersChanged() {
      catalogs.forgetLists();
      settingsFiles.forgetLists();
      known.clear();
    },
    forget(uri) {
      existing.forget(uri);
      known.delete(uri);
    },
  };
}

/** The settings file beside the maps goes before the settings of the editor. */
function merged(
  editor: ReadonlyMap<FindingCode, Level>,
  own: SettingsFile | undefined,
): ReadonlyMap<FindingCode, Level> {
  return own && own.rules.size > 0 ? new Map([...editor, ...own.rules]) : editor;
}
