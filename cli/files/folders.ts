import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { foldersAbove } from './workspace';
import { shownPath } from './shown-path';

/** Whether a path names a folder: one that is there, or one with a slash at its end. */
export async function isFolder(path: string, folder: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true;
  return (await stat(resolve(folder, path)).catch(() => undefined))?.isDirectory() ?? false;
}

/** The file that stands where a folder, or one of those above it, is to be made. */
export async function fileInTheWay(path: string, folder: string): Promise<string | undefined> {
  const target = resolve(folder, path);
  for (const each of foldersAbove(join(target, 'file'))) {
    const found = await stat(each).catch(() => undefined);
    if (found) return found.isDirectory() ? undefined : shownPath(each, folder);
  }
  return undefined;
}
