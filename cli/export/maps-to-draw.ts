import { dirname, relative, resolve } from 'node:path';
import { fileKind } from '../../core/read-journey';
import { findMaps } from '../files/find-maps';
import { isFolder } from '../files/folders';
import { createSettings, type FoundSettings } from '../files/settings';
import { shownPath } from '../files/shown-path';
import { isInside, workspaceOf } from '../files/workspace';

/** A map that is to be exported. */
export interface MapToDraw {
  /** As a person would write it. */
  readonly path: string;
  /** The folder that it lies in, from the folder given or what all paths given have in common; '' for that itself. */
  readonly below: string;
}

export interface MapsToDraw {
  readonly maps: readonly MapToDraw[];
  /** The settings that said which maps of a folder to leave out. */
  readonly settings: readonly FoundSettings[];
}

/**
 * The maps that paths stand for: a file for itself, and a folder for all maps below it but those that
 * settings ignore.
 */
export async function mapsToDraw(paths: readonly string[], folder: string): Promise<MapsToDraw> {
  const settings = createSettings();
  const found = new Map<string, string>();
  const roots: string[] = [];
  const asked = new Set<FoundSettings>();
  for (const path of paths) {
    const target = resolve(folder, path);
    if (!(await isFolder(path, folder))) {
      found.set(target, path);
      roots.push(dirname(target));
      continue;
    }
    roots.push(target);
    for (const file of (await findMaps([path], folder)).files) {
      if (fileKind(file) !== 'map' || found.has(file)) continue;
      const own = await settings.of(file, workspaceOf(file, folder));
      if (own) asked.add(own);
      if (own?.ignored.has(file) === true) continue;
      found.set(file, shownPath(file, folder));
    }
  }
  const root = commonFolder(roots);
  const maps = [...found].map(([file, path]) => ({ path, below: relative(root, dirname(file)) }));
  return { maps, settings: [...asked] };
}

/** The innermost folder that holds all of these. */
function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '';
  while (common !== dirname(common) && !folders.every((folder) => isInside(folder, common)))
    common = dirname(common);
  return common;
}
