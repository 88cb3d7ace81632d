import { relative, sep } from 'node:path';

/** A path as a person in the given folder would write it, with slashes on every system. */
export function shownPath(file: string, folder: string): string {
  return relative(folder, file).split(sep).join('/');
}
