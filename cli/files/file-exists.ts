import { existsSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { isInside, staysInside } from './workspace';

/**
 * Makes the look-up of the paths that a map names. Only the workspace folder is looked at: what lies
 * outside is not known, whether it is there or not.
 */
export function fileExistsFrom(file: string, workspace: string): (path: string) => boolean | undefined {
  return (path) => {
    if (isAbsolute(path) || /^[a-z][a-z\d+.-]*:|^[/\\]|\0/i.test(path)) return undefined;
    const target = resolve(dirname(file), path.replaceAll('\\', '/'));
    if (!isInside(target, workspace)) return undefined;
    if (!existsSync(target)) return false;
    return staysInside(target, workspace) ? true : undefined;
  };
}
