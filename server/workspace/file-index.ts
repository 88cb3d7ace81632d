import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKind, type JourneyFile } from '../../core/journey';
import { indexFile } from '../features/workspace/index-file';
import type { IndexedFile } from '../features/workspace/indexed-file';
import type { WorkspaceFiles } from '../features/workspace/workspace-files';
import { folderInside, insideWorkspace } from './existing-files';
import type { Files } from './files';
import { workspaceKind } from './kinds';
import { readClosed } from './read-closed';
import { canonical, foldersAbove, isBelow } from './uris';

/** All maps and catalogs of the workspace. */
export interface FileIndex extends WorkspaceFiles {
  /** Takes in what is on disk; no text: the file is gone. */
  put(uri: string, text: string | undefined): void;
  /** Forgets a file, or all files of a folder. Gives those that were known. */
  remove(uri: string): readonly string[];
  /** The files on disk that are known, canonical. */
  known(): Iterable<string>;
}

/** What the editor has open. */
export interface OpenFiles {
  /** By canonical URI. */
  get(uri: string): TextDocument | undefined;
  all(): Iterable<TextDocument>;
  file(text: TextDocument): JourneyFile;
}

const CATALOGS = ['journey.catalog.yaml', 'journey.catalog.yml'];

export function createFileIndex(files: Files, folders: () => readonly string[], open: OpenFiles): FileIndex {
  const onDisk = new Map<string, IndexedFile>();
  const inEditor = new WeakMap<JourneyFile, IndexedFile>();
  const own = createTextPool();

  const indexed = (text: TextDocument): IndexedFile => {
    const file = open.file(text);
    const known = inEditor.get(file) ?? indexFile(text.uri, file, text);
    inEditor.set(file, known);
    return known;
  };
  const get = (uri: string): IndexedFile | undefined => {
    const text = open.get(uri);
    return text ? indexed(text) : onDisk.get(uri);
  };
  return {
    *all() {
      for (const text of open.all()) if (workspaceKind(text.uri) !== 'settings') yield indexed(text);
      for (const [uri, file] of onDisk) if (!open.get(uri)) yield file;
    },
    get: (uri) => get(canonical(uri)),
    catalogsOf(uri) {
      const at = canonical(uri);
      return foldersAbove(at, folders())
        .flatMap((folder) => CATALOGS.map((name) => `${folder}/${name}`))
        .filter((candidate) => candidate !== at)
        .flatMap((candidate) => get(candidate) ?? []);
    },
    async read(uri) {
      const at = canonical(uri);
      const text = open.get(at);
      if (text) return { uri: text.uri, version: text.version, text, file: open.file(text) };
      const read = await files.read(at);
      if (read === undefined) return undefined;
      const document = TextDocument.create(at, 'journey', 0, read);
      return { uri: at, version: null, text: document, file: readClosed(read, fileKind(at)) };
    },
    async folder(uri, path) {
      const at = folderInside(uri, path, folders());
      if (at === undefined) return undefined;
      const above = folderInside(uri, `${path}../`, folders()) !== undefined;
      return { entries: await files.entries(at), above };
    },
    async target(uri, path) {
      const target = insideWorkspace(uri, path, folders());
      return target !== undefined && (await files.exists(target)) ? target : undefined;
    },
    put(uri, text) {
      if (text === undefined) onDisk.delete(uri);
      else {
        const file = readClosed(text, fileKind(uri));
        onDisk.set(uri, indexFile(uri, file, TextDocument.create(uri, 'journey', 0, text), own));
      }
    },
    remove(uri) {
      const gone = [...onDisk.keys()].filter((known) => known === uri || isBelow(known, uri));
      for (const known of gone) onDisk.delete(known);
      return gone;
    },
    known: () => onDisk.keys(),
  };
}

/** Keeps each text once, and as a copy: a part of a larger text would keep all of that alive. */
function createTextPool(): (text: string) => string {
  const pool = new Map<string, string>();
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const copy = ` ${text}`.slice(1);
    pool.set(copy, copy);
    return copy;
  };
}
