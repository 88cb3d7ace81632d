import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { JourneyView } from '../../core/insight/view';
import { writeFileSafely } from '../files/write-file';
import { complain } from '../terminal/complain';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';
import { draw } from './draw';
import { fileName, type Piece } from './pieces';

/** Whether an output names a folder: one that is there, or one with a slash at its end. */
export async function isFolder(output: string, folder: string): Promise<boolean> {
  if (/[/\\]$/.test(output)) return true;
  return (await stat(resolve(folder, output)).catch(() => undefined))?.isDirectory() ?? false;
}

/** Writes one piece to a file, or any number into a folder, which is made where it is not there. */
export async function writePieces(
  view: JourneyView,
  pieces: readonly Piece[],
  {
    map,
    output,
    intoFolder,
  }: { readonly map: string; readonly output: string; readonly intoFolder: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { localize, folder } = terminal;
  for (const piece of pieces) {
    const path = intoFolder ? join(output, fileName(map, piece)) : output;
    try {
      if (intoFolder) await mkdir(resolve(folder, output), { recursive: true });
      await writeFileSafely(resolve(folder, path), draw(view, piece, localize));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return complain(terminal, localize('{path} cannot be written: {reason}', { path, reason }));
    }
    terminal.err(`${localize('{path} is written.', { path })}\n`);
  }
  return EXIT.clean;
}
