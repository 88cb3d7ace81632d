import { mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localizer, type TextTable } from '../../core/text';
import { check } from '../commands/check';
import { exportMap } from '../commands/export';
import { makeMap } from '../commands/new';
import { main, type Commands } from '../main';

const commands: Commands = new Map([
  ['check', () => Promise.resolve(check)],
  ['export', () => Promise.resolve(exportMap)],
  ['new', () => Promise.resolve(makeMap)],
]);

/** One listener for all: Node warns of more than ten. */
const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder with these files in it, for one test; it goes when the tests end. Binary content is given as bytes. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs the command line in a folder, on 15 June 2026. */
export async function journeyIn(folder: string, args: readonly string[], texts: TextTable = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, commands, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colours: false,
    folder,
    today: '2026-06-15',
    localize: localizer(texts),
    pageScript: () => Promise.resolve({ code: 'document.title += 1;', texts: [] }),
  });
  return { code, out: out.join(''), err: err.join('') };
}
