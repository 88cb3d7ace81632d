import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * The workspace folder of a file: the nearest folder above it that holds `.git`, else the folder the
 * command was started in; a file that lies outside of that has its own folder alone.
 */
export function workspaceOf(file: string, startedIn: string): string {
  for (const folder of foldersAbove(file)) if (existsSync(join(folder, '.git'))) return folder;
  return isInside(file, startedIn) ? startedIn : dirname(file);
}

/** The folders above a file, nearest first, up to and including `last`, or to the root. */
export function* foldersAbove(file: string, last?: string): Iterable<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    yield folder;
    if (folder === last || folder === dirname(folder)) return;
  }
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a file that is there is still in the folder once all symbolic links are followed. */
export function staysInside(path: string, folder: string): boolean {
  try {
    return isInside(realpathSync(path), realpathSync(folder));
  } catch {
    return false;
  }
}
