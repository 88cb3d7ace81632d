import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { staysInside, workspaceOf } from './workspace';

export interface FoundFiles {
  /** Absolute, each once, sorted. */
  readonly files: readonly string[];
  /** Paths given that lead nowhere, as given. */
  readonly absent: readonly string[];
  /** Files whose symbolic links lead out of their workspace folder. */
  readonly outside: readonly string[];
}

const NAMES = ['**/*.journey.{yaml,yml}', '**/journey.catalog.{yaml,yml}'];

/**
 * The maps and catalogs that the given paths stand for: a file for itself, whatever its name, a folder for
 * all below it.
 */
export async function findMaps(paths: readonly string[], startedIn: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const absent: string[] = [];
  for (const path of paths) {
    const target = resolve(startedIn, path);
    const stats = statSync(target, { throwIfNoEntry: false });
    if (!stats) absent.push(path);
    else if (!stats.isDirectory()) files.add(target);
    else for (const file of await mapsBelow(target)) files.add(resolve(file));
  }
  const sorted = [...files].sort();
  const outside = sorted.filter((file) => !staysInside(file, workspaceOf(file, startedIn)));
  return { files: sorted.filter((file) => !outside.includes(file)), absent, outside };
}

async function mapsBelow(folder: string): Promise<readonly string[]> {
  const { glob } = await import('./glob');
  return glob(NAMES, {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
  });
}
