// Merges the German texts of all areas, l10n/parts/*.de.json, into the one table each side reads:
// dist/l10n/ for VS Code, core/generated/ for the server and the command line.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the parts, one file per area. */
export const partsFolder = join(root, 'l10n', 'parts');

/** Writes both tables. Throws when two parts translate the same English text differently. */
export async function mergeTexts() {
  await mkdir(partsFolder, { recursive: true });
  const files = (await readdir(partsFolder)).filter((file) => file.endsWith('.de.json')).sort();
  const parts = await Promise.all(files.map(readPart));
  const table = `${JSON.stringify(merged(parts), null, 2)}\n`;
  await write(join(root, 'dist', 'l10n'), 'bundle.l10n.de.json', table);
  await write(join(root, 'core', 'generated'), 'texts.de.json', table);
}

async function readPart(file) {
  const text = await readFile(join(partsFolder, file), 'utf8');
  try {
    return { file, texts: JSON.parse(text) };
  } catch (error) {
    throw new Error(`l10n/parts/${file} is not JSON: ${error.message}`, { cause: error });
  }
}

/** One table of all parts, sorted by the English text. */
function merged(parts) {
  const seen = new Map();
  for (const { file, texts } of parts) {
    for (const [english, german] of Object.entries(texts)) {
      const earlier = seen.get(english);
      if (earlier && earlier.german !== german) throw new Error(conflict(english, earlier, { file, german }));
      seen.set(english, { file, german });
    }
  }
  const sorted = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([english, { german }]) => [english, german]));
}

function conflict(english, a, b) {
  return `"${english}" has two German texts: "${a.german}" in l10n/parts/${a.file}, "${b.german}" in l10n/parts/${b.file}.`;
}

/** Leaves an equal file alone, so that watchers see no change. */
async function write(folder, name, text) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  const old = await readFile(file, 'utf8').catch(() => undefined);
  if (old !== text) await writeFile(file, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await mergeTexts();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
