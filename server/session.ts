import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Level, Surroundings } from '../core/check/rule';
import { fileKind } from '../core/journey';
import { localizer, type Localize, type TextTable } from '../core/text';
import { createDocuments } from './documents';
import type { FeatureContext, JourneyDocument } from './features/document';
import { createCatalogs } from './workspace/catalogs';
import { readAsIs, type AsIs } from './workspace/as-is';
import { createExistingFiles, insideWorkspace } from './workspace/existing-files';
import type { Files } from './workspace/files';

/** What the client said of itself when it connected. */
export interface ClientFacts {
  readonly language: 'en' | 'de';
  readonly texts: TextTable;
  readonly folders: readonly string[];
  readonly snippets: boolean;
  readonly pullDiagnostics: boolean;
}

/** What the server runs on: a process or a browser worker. */
export interface Host {
  readonly files: Files;
  /** The texts in a language; undefined where the client brings them along. */
  readonly texts?: (language: 'de') => TextTable;
  /** Milliseconds, for durations. */
  readonly now: () => number;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** One connection's state: settings, workspace, and what is known of each open document. */
export interface Session {
  readonly localize: Localize;
  readonly language: 'en' | 'de';
  readonly levels: ReadonlyMap<string, Level>;
  readonly pullDiagnostics: boolean;
  setLevels(levels: ReadonlyMap<string, Level>): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** The document read and checked; waits for the catalogs it depends on when they are not read yet. */
  document(text: TextDocument): Promise<JourneyDocument>;
  /** The same at once; undefined while its catalogs are still being read. */
  documentNow(text: TextDocument): JourneyDocument | undefined;
  context(text: TextDocument): FeatureContext;
  /** The present-state map behind a target map, read from disk; undefined where there is none. */
  asIsOf(document: JourneyDocument): Promise<AsIs | undefined>;
  /** A document was closed. */
  closed(uri: string): void;
  /** A file outside of the editor was created, changed or deleted. */
  fileChanged(uri: string): void;
}

/** @param onOutsideChange is called when something beside a document's text changed what it means. */
export function createSession(
  host: Host,
  client: ClientFacts,
  onOutsideChange: (uri?: string) => void,
): Session {
  const state = { folders: client.folders, levels: new Map<string, Level>() as ReadonlyMap<string, Level> };
  const folders = () => state.folders;
  const documents = createDocuments();
  const surroundings = new Map<string, Surroundings>();
  const catalogs = createCatalogs(host.files, folders);
  const existing = createExistingFiles(host.files, folders, (uri) => {
    surroundings.delete(uri);
    onOutsideChange(uri);
  });
  const asIsMaps = new Map<string, Promise<AsIs | undefined>>();
  const localize = localizer(client.texts);

  const surroundingsOf = (uri: string): Surroundings | undefined => {
    const list = catalogs.for(uri);
    const today = host.today();
    const before = surroundings.get(uri);
    if (!list) return undefined;
    if (before?.catalogs === list && before.today === today) return before;
    const { levels } = state;
    const now: Surroundings = {
      catalogs: list,
      today,
      levels,
      fileExists: (path) => existing.exists(uri, path),
    };
    surroundings.set(uri, now);
    return now;
  };
  /** A catalog counts as it is in the editor, for every map that sees it. */
  const noteCatalog = (text: TextDocument) => {
    if (fileKind(text.uri) !== 'catalog') return;
    const file = documents.file(text);
    if (file.kind === 'catalog') catalogs.opened(text.uri, file);
  };
  const documentNow = (text: TextDocument) => {
    const around = surroundingsOf(text.uri);
    return around && documents.snapshot(text, around);
  };
  return {
    localize,
    language: client.language,
    get levels() {
      return state.levels;
    },
    pullDiagnostics: client.pullDiagnostics,
    setLevels(levels) {
      state.levels = levels;
      surroundings.clear();
    },
    changeFolders(added, removed) {
      state.folders = [...state.folders.filter((folder) => !removed.includes(folder)), ...added];
      catalogs.forgetLists();
      surroundings.clear();
    },
    async document(text) {
      noteCatalog(text);
      for (let found = documentNow(text); ; found = documentNow(text)) {
        if (found) return found;
        await catalogs.load(text.uri);
      }
    },
    documentNow(text) {
      noteCatalog(text);
      return documentNow(text);
    },
    context(text) {
      return {
        localize,
        language: client.language,
        snippets: client.snippets,
        surroundings: surroundingsOf(text.uri) ?? { catalogs: [], today: host.today() },
      };
    },
    async asIsOf({ uri, file }) {
      if (file.kind !== 'map' || file.map.basedOn === undefined) return undefined;
      const target = insideWorkspace(uri, file.map.basedOn, folders());
      if (target === undefined) return undefined;
      if (!asIsMaps.has(target)) asIsMaps.set(target, readAsIs(host.files, target));
      return asIsMaps.get(target);
    },
    closed(uri) {
      documents.close(uri);
      if (fileKind(uri) !== 'catalog') return;
      catalogs.forget(uri);
      onOutsideChange();
    },
    fileChanged(uri) {
      asIsMaps.delete(uri);
      if (fileKind(uri) === 'catalog') catalogs.forget(uri);
      existing.forgetAll();
      surroundings.clear();
      onOutsideChange();
    },
  };
}
