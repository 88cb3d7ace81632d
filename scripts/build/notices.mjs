import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the licences of every library that the bundles hold: they ask to go along with each copy. Throws where
 * a library has none. `metafiles` are esbuild's accounts of what it has put where.
 */
export async function writeNotices(file, metafiles) {
  const head = 'Journey as Code holds code of these libraries. Their licences, in their words:\n';
  await writeFile(file, [head, ...(await noticesOf(metafiles))].join(`\n${'─'.repeat(80)}\n\n`));
}

/** The licence of each library of which something is in a bundle, in the order of their names. */
export async function noticesOf(metafiles) {
  const folders = new Set(metafiles.flatMap(foldersIn));
  return [...new Set(await Promise.all([...folders].sort().map(notice)))];
}

/** The folders of the packages of which something is in a bundle. */
function foldersIn({ outputs }) {
  const packed = Object.entries(outputs).filter(([path]) => !path.startsWith('dist/test/'));
  return packed.flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
      return folder && bytesInOutput > 0 ? [folder] : [];
    }),
  );
}

async function notice(folder) {
  const { name, version, license, repository } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((each) => /^(licen[cs]e|copying|notice)/i.test(each)).sort();
  const texts = await Promise.all(files.map((each) => readFile(join(folder, each), 'utf8')));
  if (!license && texts.length === 0) throw new Error(`${name} ${version} says nothing of its licence.`);
  const source = repository?.url ?? repository;
  const head = [`${name} ${version}`, license && `Licence: ${license}`, source && `Source: ${source}`];
  return [head.filter(Boolean).join('\n'), ...texts].map((text) => `${text.trim()}\n`).join('\n');
}
