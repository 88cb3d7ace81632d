import { opendir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { maxEntries, maxFiles, maxFileSize } from '../protocol';
import type { Files, FolderEntry } from './files';
import { workspaceKind } from './kinds';

/** Folders are entered no further than this, and no more entries than this are looked at. */
const MAX_DEPTH = 32;
const MAX_ENTRIES = 1_000_000;
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Files of this machine's disk. Only `file:` URIs without a host are opened: no network shares. */
export function nodeFiles(): Files {
  return {
    async read(uri) {
      try {
        const path = localPath(uri);
        if (path === undefined) return undefined;
        const { size } = await stat(path);
        if (size > maxFileSize) return undefined;
        return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
      } catch {
        return undefined;
      }
    },
    async exists(uri) {
      try {
        const path = localPath(uri);
        return path !== undefined && (await realpath(path)) !== '';
      } catch {
        return false;
      }
    },
    async list(folder) {
      const path = localPath(folder);
      const found: string[] = [];
      if (path !== undefined) await walk(path, 0, { found, entries: 0 });
      return found;
    },
    async entries(folder) {
      const path = localPath(folder);
      return path === undefined ? [] : entriesOf(path);
    },
    async real(uri) {
      try {
        const path = localPath(uri);
        return path === undefined ? undefined : URI.file(await realpath(path)).toString();
      } catch {
        return undefined;
      }
    },
  };
}

/** A link counts as what it leads to: whether that may be looked at is asked when it is. */
async function entriesOf(folder: string): Promise<readonly FolderEntry[]> {
  const found: FolderEntry[] = [];
  try {
    for await (const entry of await opendir(folder, { bufferSize: 256 })) {
      if (found.length >= maxEntries) break;
      const isFolder = entry.isSymbolicLink()
        ? await leadsToFolder(join(folder, entry.name))
        : entry.isDirectory();
      found.push({ name: entry.name, folder: isFolder });
    }
  } catch {
    // A folder that cannot be read holds nothing for us.
  }
  return found;
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

interface Walked {
  readonly found: string[];
  entries: number;
}

async function walk(folder: string, depth: number, walked: Walked): Promise<void> {
  const below: string[] = [];
  try {
    for await (const entry of await opendir(folder, { bufferSize: 256 })) {
      if (++walked.entries > MAX_ENTRIES || walked.found.length >= maxFiles) return;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) below.push(entry.name);
      } else if (workspaceKind(encodeURIComponent(entry.name)) !== undefined) {
        walked.found.push(URI.file(join(folder, entry.name)).toString());
      }
    }
  } catch {
    // A folder that cannot be read, or is gone again, holds nothing for us.
  }
  if (depth >= MAX_DEPTH) return;
  for (const name of below) await walk(join(folder, name), depth + 1, walked);
}

function localPath(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' && parsed.authority === '' ? parsed.fsPath : undefined;
}
