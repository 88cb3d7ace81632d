import type { Files } from './files';
import { folderOf, isBelow, rootOf } from './uris';

/**
 * The same files, but nothing is read or looked for that lies outside of the workspace folders when links
 * are followed. A file in no workspace folder may only stay in its own folder.
 *
 * @param folders gives the workspace folders, canonical.
 */
export function guardedFiles(files: Files, folders: () => readonly string[]): Files {
  const realFolders = new Map<string, Promise<string | undefined>>();
  const realFolder = (folder: string) => {
    const known = realFolders.get(folder) ?? files.real(folder);
    realFolders.set(folder, known);
    return known;
  };
  const staysInside = async (uri: string): Promise<string | undefined> => {
    const real = await files.real(uri);
    if (real === undefined) return undefined;
    const allowed = await realFolder(rootOf(uri, folders()) ?? folderOf(uri));
    return allowed !== undefined && isBelow(real, allowed) ? real : undefined;
  };
  /** A workspace folder itself, or a folder inside of one. */
  const isOpenTo = async (folder: string): Promise<boolean> =>
    folders().includes(folder) || (await staysInside(folder)) !== undefined;
  return {
    real: staysInside,
    list: (folder) => files.list(folder),
    entries: async (folder) => ((await isOpenTo(folder)) ? files.entries(folder) : []),
    exists: async (uri) => (await staysInside(uri)) !== undefined,
    read: async (uri) => ((await staysInside(uri)) === undefined ? undefined : files.read(uri)),
  };
}
