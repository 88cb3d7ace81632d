import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether to write to a file would replace a map: one of those given, or any that it is a link to. */
export function replacesMap(target: string, maps: readonly string[], folder: string): boolean {
  const real = realPath(resolve(folder, target));
  return /\.ya?ml$/i.test(real) || maps.some((map) => realPath(resolve(folder, map)) === real);
}

/** The one path of a file, links followed; as given for what is not there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
