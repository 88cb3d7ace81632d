import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Catalog } from '../core/check/rule';
import type { SettingsFile } from '../core/check/settings-file';
import { localizer, type Localize, type TextTable } from '../core/text';
import { createDocuments } from './documents';
import { diagnosticsOf, settingsDiagnostics } from './diagnostics';
import type { FeatureContext, JourneyDocument } from './features/document';
import { usedChannelsNear } from './features/workspace/used-channels';
import { usedNamesNear } from './features/workspace/used-names';
import { DEFAULT_SETTINGS, type EditorSettings } from './settings';
import { createAround } from './workspace/around';
import { readAsIs, type AsIs } from './workspace/as-is';
import { createClosedFindings } from './workspace/closed-findings';
import { insideWorkspace, linkedFile } from './workspace/existing-files';
import type { Files } from './workspace/files';
import { guardedFiles } from './workspace/guarded-files';
import { workspaceKind } from './workspace/kinds';
import { readSettings } from './workspace/settings-files';
import { canonical } from './workspace/uris';
import { createWorkspace, type Workspace } from './workspace/workspace';

/** What the client said of itself when it connected. */
export interface ClientFacts {
  readonly language: 'en' | 'de';
  readonly texts: TextTable;
  readonly folders: readonly string[];
  readonly snippets: boolean;
  /** Whether completions can show more in every row than their names. */
  readonly labelDetails: boolean;
  readonly pullDiagnostics: boolean;
  /** Where the client shows what a code means, with `{code}` in the place of the code. */
  readonly codeReference?: string;
  /** Whether edits of several files can name the versions that they are meant for. */
  readonly documentChanges: boolean;
  /** Whether an edit can make a file. */
  readonly newFiles: boolean;
  /** Another YAML extension tells of syntax and schema in documents of the language `yaml`. */
  readonly yamlExtension: boolean;
  /** What the client can do: watch files, tell of workspace folders, give its settings, show progress. */
  readonly dynamicWatch: boolean;
  readonly workspaceFolders: boolean;
  readonly configuration: boolean;
  readonly progress: boolean;
  /** Whether it asks anew for lenses and hints when it is told to. */
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
}

/** What the server runs on: a process or a browser worker. */
export interface Host {
  readonly files: Files;
  /** The texts in a language; undefined where the client brings them along. */
  readonly texts?: (language: 'de') => TextTable;
  /** Milliseconds, for durations. */
  readonly now: () => number;
  /** Lets everything that has come in be answered first. */
  readonly pause: () => Promise<void>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What a session tells the outside. */
export interface SessionEvents {
  /** Something beside its text changed what an open document means. */
  readonly onAffected: (text: TextDocument) => void;
  /** The findings of a file that is not open. */
  readonly onClosedFindings: (uri: string, diagnostics: Diagnostic[]) => void;
  readonly onProgress: (done: number, total: number) => void;
  /** A file, open or not, came, went or changed, or the folders did. */
  readonly onFilesChanged: () => void;
}

/** A map that another document names. `refused`: the path leads out of the workspace folder, or to no map. */
export type FoundMap = { readonly uri: string; readonly text: string } | 'refused' | 'missing';

/** One connection's state: settings, workspace, and what is known of each open document. */
export interface Session {
  readonly client: ClientFacts;
  readonly localize: Localize;
  readonly workspace: Workspace;
  readonly settings: EditorSettings;
  /** Begins to read the workspace. */
  start(): void;
  setSettings(settings: EditorSettings): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** The document read and checked; waits for the catalogs it depends on when they are not read yet. */
  document(text: TextDocument): Promise<JourneyDocument>;
  /** The same at once; undefined while its catalogs are still being read. */
  documentNow(text: TextDocument): JourneyDocument | undefined;
  context(text: TextDocument): FeatureContext;
  /** The findings of an open document, or undefined when the catalogs it depends on are still being read. */
  diagnosticsNow(text: TextDocument): Diagnostic[] | undefined;
  diagnostics(text: TextDocument): Promise<Diagnostic[]>;
  /** The present-state map behind a target map, read from disk; undefined where there is none. */
  asIsOf(document: Pick<JourneyDocument, 'uri' | 'file'>): Promise<AsIs | undefined>;
  /** The text of a map, as it is in the editor or on disk, or why there is none. */
  mapAt(from: string, path: string): Promise<FoundMap>;
  /** The catalogs that apply to a file, open or not. */
  catalogsOf(uri: string): Promise<readonly Catalog[]>;
  opened(text: TextDocument): void;
  closed(uri: string): void;
  /** A file or folder outside of the editor came, changed or went. */
  fileChanged(uri: string, change: 'created' | 'changed' | 'deleted'): void;
  /** A folder came, with all that is in it. */
  folderCreated(uri: string): void;
}

export function createSession(
  host: Host,
  client: ClientFacts,
  { onAffected, onClosedFindings, onProgress, onFilesChanged }: SessionEvents,
): Session {
  const state = { folders: client.folders.map(canonical), settings: DEFAULT_SETTINGS };
  const folders = () => state.folders;
  const localize = localizer(client.texts);
  const files = guardedFiles(host.files, folders);
  const documents = createDocuments();
  const settingsInEditor = new WeakMap<TextDocument, { version: number; value: SettingsFile }>();
  const asIsMaps = new Map<string, Promise<AsIs | undefined>>();
  /** What the editor has open, by canonical URI. */
  const open = new Map<string, TextDocument>();

  const affect = (concerned: (uri: string) => boolean) => {
    for (const text of open.values()) if (concerned(text.uri)) onAffected(text);
    if (!state.settings.validateWorkspace) return;
    for (const uri of workspace.index.known()) if (concerned(uri)) tellClosed(uri);
  };
  const tellClosed = (uri: string) => {
    if (state.settings.validateWorkspace && !open.has(uri)) closedFindings.changed(uri);
  };
  const around = createAround({
    files,
    folders,
    settings: () => state.settings,
    today: host.today,
    onKnown: (uris) => {
      affect((uri) => uris.includes(uri));
    },
  });
  const workspace = createWorkspace({
    files,
    folders,
    now: host.now,
    pause: host.pause,
    open: { get: (uri) => open.get(uri), all: () => open.values(), file: (text) => documents.file(text) },
    onRead: tellClosed,
    onProgress,
  });
  const findingsOf = (document: JourneyDocument): Diagnostic[] => {
    const { uri, text } = document;
    if (around.ignores(uri)) return [];
    const levels = around.of(uri)?.levels ?? state.settings.levels;
    const beside = client.yamlExtension && text.languageId === 'yaml';
    return diagnosticsOf(document, { levels, localize, beside, reference: client.codeReference });
  };
  const settingsOf = (text: TextDocument): SettingsFile => {
    const known = settingsInEditor.get(text);
    if (known?.version === text.version) return known.value;
    const value = readSettings(text.getText());
    settingsInEditor.set(text, { version: text.version, value });
    return value;
  };
  const closedFindings = createClosedFindings({
    files,
    now: host.now,
    pause: host.pause,
    isOpen: (uri) => open.has(uri),
    async around(uri) {
      // What the person asks for comes first, and that asks for the index.
      await workspace.ready();
      if (!around.of(uri)) await around.load(uri);
      return around.of(uri);
    },
    findingsOf,
    settingsFindingsOf: (text) => settingsDiagnostics(readSettings(text.getText()), text, localize),
    publish: onClosedFindings,
  });

  /** Catalogs and settings files count as they are in the editor, for every file that they bear on. */
  const noteShared = () => {
    for (const text of open.values()) {
      const kind = workspaceKind(text.uri);
      if (kind === 'settings') {
        if (around.settingsInEditor(text.uri, settingsOf(text))) affectedBy(text.uri);
      } else if (kind === 'catalog') {
        const file = documents.file(text);
        if (file.kind === 'catalog' && around.catalogInEditor(text.uri, file)) affectedBy(text.uri);
      }
    }
  };
  const affectedBy = (shared: string) => {
    affect((uri) => around.bearsOn(shared, uri));
  };
  const documentNow = (text: TextDocument) => {
    noteShared();
    const surroundings = around.of(text.uri);
    return surroundings && documents.snapshot(text, surroundings);
  };
  const document = async (text: TextDocument) => {
    for (let found = documentNow(text); ; found = documentNow(text)) {
      if (found) return found;
      await around.load(text.uri);
    }
  };
  const settingsFindings = (text: TextDocument) => {
    noteShared();
    return settingsDiagnostics(settingsOf(text), text, localize);
  };
  const sharedChanged = (uri: string) => {
    if (workspaceKind(uri) === 'map' || open.has(uri)) return;
    around.sharedChanged(uri);
    affectedBy(uri);
  };
  return {
    client,
    localize,
    workspace,
    get settings() {
      return state.settings;
    },
    start() {
      void workspace.read(state.folders);
    },
    setSettings(settings) {
      state.settings = settings;
      around.settingsChanged();
      if (!settings.validateWorkspace) closedFindings.dropAll();
      affect(() => true);
    },
    changeFolders(added, removed) {
      const gone = removed.map(canonical);
      state.folders = [...state.folders.filter((folder) => !gone.includes(folder)), ...added.map(canonical)];
      for (const folder of gone) for (const uri of workspace.removed(folder)) closedFindings.drop(uri);
      around.foldersChanged();
      affect(() => true);
      void workspace.read(state.folders);
      onFilesChanged();
    },
    document,
    documentNow,
    diagnosticsNow(text) {
      if (workspaceKind(text.uri) === 'settings') return settingsFindings(text);
      const found = documentNow(text);
      return found && findingsOf(found);
    },
    async diagnostics(text) {
      if (workspaceKind(text.uri) === 'settings') return settingsFindings(text);
      return findingsOf(await document(text));
    },
    context(text) {
      return {
        localize,
        language: client.language,
        snippets: client.snippets,
        labelDetails: client.labelDetails,
        surroundings: around.of(text.uri) ?? { catalogs: [], today: host.today() },
        files: workspace.index,
        usedNames: usedNamesNear(text.uri, workspace.index),
        usedChannels: usedChannelsNear(text.uri, workspace.index),
      };
    },
    async mapAt(from, path) {
      const uri = linkedFile(from, path, folders());
      if (uri === undefined || workspaceKind(uri) !== 'map') return 'refused';
      // An open document too must lie in the workspace folder when links are followed.
      if ((await files.real(uri)) === undefined)
        return (await host.files.exists(uri)) ? 'refused' : 'missing';
      const text = open.get(uri)?.getText() ?? (await files.read(uri));
      return text === undefined ? 'missing' : { uri, text };
    },
    async catalogsOf(uri) {
      for (noteShared(); ; noteShared()) {
        const found = around.of(uri);
        if (found) return found.catalogs;
        await around.load(uri);
      }
    },
    async asIsOf({ uri, file }) {
      if (file.kind !== 'map' || file.map.basedOn === undefined) return undefined;
      const target = insideWorkspace(uri, file.map.basedOn, folders());
      if (target === undefined) return undefined;
      if (!asIsMaps.has(target)) asIsMaps.set(target, readAsIs(files, target));
      return asIsMaps.get(target);
    },
    opened(text) {
      open.set(canonical(text.uri), text);
      closedFindings.drop(canonical(text.uri));
      onFilesChanged();
    },
    closed(uri) {
      open.delete(canonical(uri));
      documents.close(uri);
      around.forget(uri);
      sharedChanged(canonical(uri));
      workspace.changed(canonical(uri));
      onFilesChanged();
    },
    fileChanged(changed, change) {
      const uri = canonical(changed);
      const gone = change === 'deleted' ? workspace.removed(uri) : [];
      for (const file of [uri, ...gone]) {
        asIsMaps.delete(file);
        sharedChanged(file);
      }
      for (const file of gone) closedFindings.drop(file);
      if (change !== 'deleted') workspace.changed(uri);
      const namedIt = new Set([
        ...(change === 'changed' ? [] : around.cameOrWent(uri)),
        ...startingFrom(uri),
      ]);
      affect((other) => namedIt.has(other));
      onFilesChanged();
    },
    folderCreated(uri) {
      void workspace.read([canonical(uri)]);
    },
  };

  /** Open maps whose pictures show the map at the URI as what they start from. */
  function startingFrom(uri: string): readonly string[] {
    return [...open.values()].flatMap((text) => {
      if (workspaceKind(text.uri) === 'settings') return [];
      const file = documents.file(text);
      const basedOn = file.kind === 'map' ? file.map.basedOn : undefined;
      const target = basedOn === undefined ? undefined : insideWorkspace(text.uri, basedOn, folders());
      return target === uri ? [text.uri] : [];
    });
  }
}
