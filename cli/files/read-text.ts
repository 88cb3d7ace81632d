import { open } from 'node:fs/promises';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  /** `message` is a key of the text table, with `{path}` in it. */
  | { readonly ok: false; readonly absent: boolean; readonly message: string };

/** No map comes near; what is larger is a mistake, and would only fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a text file in UTF-8, without its byte order mark. What is no text is told, never guessed at. */
export async function readText(path: string): Promise<ReadText> {
  try {
    const file = await open(path, 'r');
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return failed('{path} is no file.');
      if (stats.size > MOST_BYTES) return failed('{path} is too large for a journey map.');
      return decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('There is no {path}.', true);
    if (code === 'EISDIR') return failed('{path} is no file.');
    if (code === 'EACCES' || code === 'EPERM') return failed('{path} may not be read.');
    return failed('{path} cannot be read.');
  }
}

function decode(bytes: Uint8Array): ReadText {
  if (bytes.includes(0)) return failed('{path} is no text in UTF-8: it holds bytes that no text has.');
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failed('{path} is no text in UTF-8: save it in this encoding.');
  }
}

function failed(message: string, absent = false): ReadText {
  return { ok: false, absent, message };
}
