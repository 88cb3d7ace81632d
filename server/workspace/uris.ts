import { URI } from 'vscode-uri';

/** No file lies deeper than this below its workspace folder; a bound for hostile paths. */
const MAX_LEVELS = 64;

/** One spelling per file: clients and systems encode URIs differently. What is no URI stays as it is. */
export function canonical(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The last part of a URI as a person would write it. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The folder a file or folder lies in, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), 0));
}

/** Whether a file or folder lies below a folder. Both canonical. */
export function isBelow(uri: string, folder: string): boolean {
  return uri.startsWith(`${withoutSlash(folder)}/`);
}

/** The innermost workspace folder that holds a file. */
export function rootOf(uri: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => isBelow(uri, folder))
    .map(withoutSlash)
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * The folders whose shared files apply to a file: its own and those above, up to its workspace folder,
 * nearest first; only its own where it lies in no workspace folder.
 */
export function foldersAbove(uri: string, folders: readonly string[]): readonly string[] {
  // A document that was never saved lies in no folder.
  if (!uri.includes('/')) return [];
  const root = rootOf(uri, folders);
  const found: string[] = [];
  let at = folderOf(uri);
  while (found.length < MAX_LEVELS) {
    found.push(at);
    if (root === undefined || at === root) break;
    at = folderOf(at);
  }
  return found;
}

function withoutSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
