import { createFileIndex, type FileIndex, type OpenFiles } from './file-index';
import type { Files } from './files';
import { workspaceKind } from './kinds';
import { createQueue } from './queue';
import { canonical, isBelow, rootOf } from './uris';

/** Keeps the index of the workspace's files in step with what is on disk. */
export interface Workspace {
  readonly index: FileIndex;
  /** Reads these folders with all below. */
  read(folders: readonly string[]): Promise<void>;
  /** A file came or changed. */
  changed(uri: string): void;
  /** A file or folder went. Gives the files that are gone. */
  removed(uri: string): readonly string[];
  /** Resolves when the first folders, and everything that is known to have changed, are read. */
  ready(): Promise<void>;
}

export interface WorkspaceOptions {
  readonly files: Files;
  readonly folders: () => readonly string[];
  readonly open: OpenFiles;
  readonly now: () => number;
  /** Lets everything that has come in be answered first. */
  readonly pause: () => Promise<void>;
  /** A file on disk was read for the first time, or anew. */
  readonly onRead: (uri: string) => void;
  readonly onProgress: (done: number, total: number) => void;
}

export function createWorkspace({
  files,
  folders,
  open,
  now,
  pause,
  onRead,
  onProgress,
}: WorkspaceOptions): Workspace {
  const index = createFileIndex(files, folders, open);
  const settingsFiles = new Set<string>();
  const listing = new Set<Promise<void>>();
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const queue = createQueue<string | undefined>({
    fetch: (uri) => files.read(uri),
    use(uri, text) {
      index.put(uri, text);
      onRead(uri);
    },
    onProgress,
    now,
    pause,
  });
  const changed = (uri: string) => {
    const kind = workspaceKind(uri);
    if (kind === undefined || rootOf(uri, folders()) === undefined) return;
    if (kind === 'settings') {
      settingsFiles.add(uri);
      onRead(uri);
    } else queue.add(uri);
  };
  return {
    index,
    async read(roots) {
      const reading = Promise.all(roots.map((root) => files.list(root))).then((lists) => {
        for (const uri of lists.flat()) changed(canonical(uri));
      });
      listing.add(reading);
      begin();
      try {
        await reading;
      } finally {
        listing.delete(reading);
      }
      await queue.idle();
    },
    changed,
    removed(uri) {
      queue.remove(uri);
      const gone = index.remove(uri);
      const settings = [...settingsFiles].filter((known) => known === uri || isBelow(known, uri));
      for (const known of settings) settingsFiles.delete(known);
      return [...gone, ...settings];
    },
    async ready() {
      await begun;
      await Promise.all(listing);
      await queue.idle();
    },
  };
}
