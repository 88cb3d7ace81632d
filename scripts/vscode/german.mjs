import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmFailure, run, runNpm } from '../run/process.mjs';
import { Failure } from '../run/steps.mjs';
import { cacheFolder } from './install.mjs';

/**
 * Microsoft's German translation of VS Code, as npm carries it. It is the last version there that names its texts
 * by their keys; texts that are newer than it stay in English. Of this extension's own texts it has none.
 */
const name = '@codingame/monaco-vscode-language-pack-de';
const version = '1.85.0';

/**
 * Makes a server speak German that is started with the locale `de`: installs VS Code's own texts, once, and tells
 * the server where they are. `again` is the command to name in an error.
 */
export async function speakGerman(serverDataDir, again) {
  const folder = join(cacheFolder, `german-${version}`);
  if (!existsSync(folder)) await installInto(folder, again);
  const extensions = join(folder, 'extensions');
  const translations = { vscode: join(folder, 'main.i18n.json') };
  for (const file of await readdir(extensions))
    translations[file.replace(/\.i18n\.json$/, '')] = join(extensions, file);
  const extensionIdentifier = { id: 'ms-ceintl.vscode-language-pack-de' };
  const german = {
    hash: version,
    label: 'Deutsch',
    extensions: [{ extensionIdentifier, version }],
    translations,
  };
  const data = join(serverDataDir, 'data');
  await mkdir(data, { recursive: true });
  await writeFile(join(data, 'languagepacks.json'), JSON.stringify({ de: german }));
}

async function installInto(folder, again) {
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, 'german-partial-'));
  try {
    // Packed, not installed: the package asks for another one, large, that has no use here.
    const packed = await runNpm(['pack', `${name}@${version}`, '--silent'], { cwd: partial });
    if (packed.code !== 0) throw npmFailure("Fetching VS Code's German texts", packed.lines, again);
    const archive = packed.lines.at(-1).trim();
    const unpacked = await run('tar', ['-xzf', archive], { cwd: partial });
    if (unpacked.code !== 0) throw new Failure(`"tar -xzf ${archive}" failed.`, unpacked.lines.join('\n'));
    const translations = join(partial, 'package', 'translations');
    const { default: contents } = await import(pathToFileURL(join(translations, 'main.i18n.json.js')).href);
    await writeFile(join(translations, 'main.i18n.json'), JSON.stringify({ version, contents }));
    // The folder gets its name only when all is in it.
    await rename(translations, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
