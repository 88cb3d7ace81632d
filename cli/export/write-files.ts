import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { JourneyView } from '../../core/insight/view';
import { notWritten } from '../files/not-written';
import { writeFileSafely } from '../files/write-file';
import { complain } from '../terminal/complain';
import { printable } from '../terminal/printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';
import { contentOf, type Look } from './content';
import type { PlannedFile } from './plan';

/** Writes what is planned for a map: to the standard output, or into files. `makeFolders`: those that are not there. */
export async function writeFiles(
  view: JourneyView,
  files: readonly PlannedFile[],
  { makeFolders, ...look }: Look & { readonly makeFolders: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { localize, folder } = terminal;
  for (const { piece, target } of files) {
    const made = await contentOf(view, piece, look, terminal);
    if (!made.ok) return complain(terminal, localize(made.message, made.values));
    if (target === undefined) {
      terminal.out(String(made.content));
      continue;
    }
    try {
      const file = resolve(folder, target);
      if (makeFolders) await mkdir(dirname(file), { recursive: true });
      await writeFileSafely(file, made.content);
    } catch (error) {
      return complain(terminal, notWritten(target, error, localize));
    }
    terminal.err(`${printable(localize('{path} is written.', { path: target }))}\n`);
  }
  return EXIT.clean;
}
