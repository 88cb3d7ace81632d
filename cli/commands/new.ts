import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { newMap } from '../../core/edit/new-map';
import { isFolder } from '../files/folders';
import { notWritten } from '../files/not-written';
import { readArguments } from '../terminal/arguments';
import { complain } from '../terminal/complain';
import { printable } from '../terminal/printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';

const OPTIONS = { title: { type: 'string' } } as const;

/** `journey new <file> [--title …]`: writes a map to be filled in. A file that is there stays as it is. */
export async function makeMap(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { localize, folder, out } = terminal;
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return complain(terminal, localize(read.message, read.values));
  const [path, ...more] = read.paths;
  if (path === undefined || path === '' || more.length > 0)
    return complain(terminal, localize('Name the map to make: journey new <file>.'));
  const name = basename(path);
  const file = /\.journey\.ya?ml$/i.test(name) ? path : `${path.replace(/\.ya?ml$/i, '')}.journey.yaml`;
  if (/^\.journey\./.test(basename(file)) || (await isFolder(path, folder)))
    return complain(terminal, localize('{path} is a folder: name a file in it.', { path }));
  try {
    await writeNew(resolve(folder, file), newMap(read.options.title ?? titleOf(file), localize));
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return complain(
      terminal,
      isThere
        ? localize('{path} is there already and stays as it is.', { path: file })
        : notWritten(file, error, localize),
    );
  }
  out(`${printable(localize('{path} is written.', { path: file }))}\n`);
  return EXIT.clean;
}

/** Opens the file only where there is none, in one step with the question whether there is. */
async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** `mobile-contract.journey.yaml` is about “Mobile contract”. */
function titleOf(file: string): string {
  const words = basename(file)
    .replace(/\.journey\.ya?ml$/i, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
