import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { JourneyView } from '../../core/insight/view';
import type { Localize } from '../../core/text';
import { writeFileSafely } from '../files/write-file';
import { complain } from '../terminal/complain';
import { printable } from '../terminal/printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';
import { contentOf, type Look } from './content';
import type { MapToDraw } from './maps-to-draw';
import { fileName, type Piece } from './pieces';

/** Whether an output names a folder: one that is there, or one with a slash at its end. */
export async function isFolder(output: string, folder: string): Promise<boolean> {
  if (/[/\\]$/.test(output)) return true;
  return (await stat(resolve(folder, output)).catch(() => undefined))?.isDirectory() ?? false;
}

/** Where the pieces of a map go. */
export interface Place {
  /** Names what is written into a folder, and the folder in it. */
  readonly map: MapToDraw;
  readonly output: string;
  readonly intoFolder: boolean;
}

/** The file that a piece is written to. */
export function targetOf({ map, output, intoFolder }: Place, piece: Piece): string {
  return intoFolder ? join(output, map.below, fileName(map.path, piece)) : output;
}

/** Writes one piece to a file, or any number into folders, which are made where they are not there. */
export async function writePieces(
  view: JourneyView,
  pieces: readonly Piece[],
  { map, output, intoFolder, ...look }: Place & Look,
  terminal: Terminal,
): Promise<ExitCode> {
  const { localize, folder } = terminal;
  for (const piece of pieces) {
    const path = targetOf({ map, output, intoFolder }, piece);
    try {
      const made = await contentOf(view, piece, look, terminal);
      if (!made.ok) return complain(terminal, localize(made.message, made.values));
      if (intoFolder) await mkdir(dirname(resolve(folder, path)), { recursive: true });
      await writeFileSafely(resolve(folder, path), made.content);
    } catch (error) {
      return complain(terminal, notWritten(path, error, localize));
    }
    terminal.err(`${printable(localize('{path} is written.', { path }))}\n`);
  }
  return EXIT.clean;
}

/** The system's own words name a temporary file that nobody has heard of. */
function notWritten(path: string, error: unknown, localize: Localize): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return localize('{path} cannot be written: its folder is not there.', { path });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return localize('{path} cannot be written: it is not allowed there.', { path });
  if (code === 'EISDIR') return localize('{path} cannot be written: it is a folder.', { path });
  return localize('{path} cannot be written: {reason}', { path, reason: message });
}
