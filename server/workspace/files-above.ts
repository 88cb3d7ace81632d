import type { Files } from './files';
import { canonical, folderOf, foldersAbove, isBelow, rootOf } from './uris';

/** Knows the shared files (catalogs, settings) that apply to any file that was asked for, open or not. */
export interface FilesAbove<T> {
  /** What applies to a file, nearest first; undefined while some of it is still being read. */
  for(uri: string): readonly FileAbove<T>[] | undefined;
  /** Reads what `for` needs. */
  load(uri: string): Promise<void>;
  /** A shared file was opened or edited: its text in the editor counts from now on. True when it is another. */
  opened(uri: string, value: T): boolean;
  /** A shared file was closed, or changed on disk: it is read again when it is next asked for. */
  forget(uri: string): void;
  /** The workspace folders changed: other files may apply. */
  forgetLists(): void;
  /** Whether the shared file applies, or would apply, to the other one. */
  appliesTo(shared: string, uri: string): boolean;
}

export interface FileAbove<T> {
  readonly uri: string;
  readonly value: T;
}

/**
 * @param names are looked for in a file's folder and those above, up to the workspace folder.
 * @param folders gives the workspace folders, canonical.
 */
export function createFilesAbove<T>(
  files: Files,
  folders: () => readonly string[],
  names: readonly string[],
  parse: (text: string, uri: string) => T,
): FilesAbove<T> {
  const known = new Map<string, { readonly value?: T }>();
  const loading = new Map<string, Promise<void>>();
  const lists = new Map<string, readonly FileAbove<T>[]>();

  /** Where a shared file may lie, nearest first. It does not apply to itself. */
  const candidates = (file: string): readonly string[] =>
    foldersAbove(file, folders())
      .flatMap((folder) => names.map((name) => `${folder}/${name}`))
      .filter((candidate) => candidate !== file);
  const lookUp = (uri: string): readonly FileAbove<T>[] | undefined => {
    const found: FileAbove<T>[] = [];
    for (const candidate of candidates(uri)) {
      const file = known.get(candidate);
      if (!file) return undefined;
      if (file.value !== undefined) found.push({ uri: candidate, value: file.value });
    }
    return found;
  };
  const read = (candidate: string): Promise<void> => {
    const underway = loading.get(candidate);
    if (underway) return underway;
    const reading: Promise<void> = files.read(candidate).then((text) => {
      // Opened, edited or changed on disk meanwhile: what was read is old.
      if (loading.get(candidate) !== reading) return;
      loading.delete(candidate);
      known.set(candidate, text === undefined ? {} : { value: parse(text, candidate) });
    });
    loading.set(candidate, reading);
    return reading;
  };
  const appliesTo = (shared: string, file: string): boolean => {
    const folder = folderOf(shared);
    if (file === shared || !isBelow(file, folder) || !isNamed(shared, names)) return false;
    const root = rootOf(file, folders());
    return root === undefined ? folderOf(file) === folder : folder === root || isBelow(folder, root);
  };
  const forgetListsWith = (shared: string) => {
    for (const file of lists.keys()) if (appliesTo(shared, file)) lists.delete(file);
  };
  return {
    for(uri) {
      const file = canonical(uri);
      const found = lists.get(file) ?? lookUp(file);
      if (found) lists.set(file, found);
      return found;
    },
    async load(uri) {
      await Promise.all(
        candidates(canonical(uri)).flatMap((candidate) => (known.has(candidate) ? [] : read(candidate))),
      );
    },
    opened(uri, value) {
      const shared = canonical(uri);
      loading.delete(shared);
      if (known.get(shared)?.value === value) return false;
      known.set(shared, { value });
      forgetListsWith(shared);
      return true;
    },
    forget(uri) {
      const shared = canonical(uri);
      loading.delete(shared);
      known.delete(shared);
      forgetListsWith(shared);
    },
    forgetLists() {
      lists.clear();
    },
    appliesTo: (shared, uri) => appliesTo(canonical(shared), canonical(uri)),
  };
}

function isNamed(uri: string, names: readonly string[]): boolean {
  return names.includes(uri.slice(uri.lastIndexOf('/') + 1));
}
