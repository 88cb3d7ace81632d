import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export interface TextFile {
  /** Path from the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The example maps and catalogs. */
export function examples(): readonly TextFile[] {
  return filesIn(join(ROOT, 'examples'), /journey.*\.ya?ml$/).map((file) => ({
    path: file.slice(ROOT.length + 1).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));
}

/** The small maps that show what the checks find, with their marks and golden files. */
export function fixtures(): readonly TextFile[] {
  return filesIn(join(ROOT, 'test', 'fixtures'), /\.journey\.yaml$/).map((file) => ({
    path: file.slice(ROOT.length + 1).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  }));
}

/** Files of a folder of the shared test inputs; none where that folder does not exist. */
export function corpus(folder: 'hostile-yaml' | 'yaml-test-suite'): readonly TextFile[] {
  const base = join(ROOT, '..', 'shared', 'corpus', folder);
  return filesIn(base, /\.yaml$/).map((file) => ({
    path: file.slice(base.length + 1),
    text: readFileSync(file, 'utf8').replace(/^\uFEFF/, ''),
  }));
}

/** The table that describes a folder of the shared test inputs: one record per row. */
export function corpusIndex(
  folder: 'hostile-yaml' | 'yaml-test-suite',
): readonly Readonly<Record<string, string>>[] {
  const file = filesIn(join(ROOT, '..', 'shared', 'corpus', folder), /index\.tsv$/)[0];
  if (file === undefined) return [];
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.split('\t');
  return rows.map((row) =>
    Object.fromEntries(row.split('\t').map((cell, index) => [names[index] ?? '', cell])),
  );
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}
