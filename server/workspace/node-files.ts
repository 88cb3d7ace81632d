import { readFile, realpath, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { Files } from './files';

/** Larger files are no catalogs; reading them would only fill the memory. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Files of this machine's disk. Only `file:` URIs without a host are opened: no network shares. */
export function nodeFiles(): Files {
  return {
    async read(uri) {
      try {
        const path = localPath(uri);
        if (path === undefined || (await stat(path)).size > MAX_BYTES) return undefined;
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
  };
}

function localPath(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' && parsed.authority === '' ? parsed.fsPath : undefined;
}
