import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { toUSVString } from 'node:util';

/**
 * Writes a file so that it holds the old bytes or the new ones whatever happens: into a temporary file
 * beside it, flushed, then renamed. An existing file keeps its mode. Throws when that is not possible.
 */
export async function writeFileSafely(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = (await stat(target).catch(() => undefined))?.mode;
  // A name that nobody else uses; should somebody, `wx` opens no file that is there.
  const draft = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const file = await open(draft, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(typeof content === 'string' ? toUSVString(content) : content);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await replace(draft, target);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

const BUSY: readonly unknown[] = ['EBUSY', 'EPERM', 'EACCES'];

/** On Windows an editor may hold the file for a moment: it is tried again a few times. */
async function replace(draft: string, target: string): Promise<void> {
  for (const wait of [20, 50, 100, 200, 400]) {
    try {
      await rename(draft, target);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (process.platform !== 'win32' || !BUSY.includes(code)) throw error;
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
  await rename(draft, target);
}

/** Makes the new name last over a power failure, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders; the file itself is complete all the same.
  }
}
