import { join, dirname } from 'node:path';
import type { SettingsFile } from '../../core/check/settings-file';
import { readText } from './read-text';
import { foldersAbove } from './workspace';

const NAMES = ['.journeyrc.yaml', '.journeyrc.yml'];

/** The settings that apply to some files, with the files that settings were read from. */
export interface Settings {
  /** Of the nearest settings file up to the workspace folder; undefined where there is none. */
  readonly of: (file: string, workspace: string) => Promise<FoundSettings | undefined>;
}

export interface FoundSettings extends SettingsFile {
  readonly path: string;
  readonly text: string;
  /** Absolute paths of the files that its globs leave out. */
  readonly ignored: ReadonlySet<string>;
}

/** Reads every settings file once, when the first file below it is asked for. */
export function createSettings(): Settings {
  const known = new Map<string, Promise<FoundSettings | undefined>>();
  const inFolder = (folder: string) => {
    const reading = known.get(folder) ?? read(folder);
    known.set(folder, reading);
    return reading;
  };
  return {
    async of(file, workspace) {
      for (const folder of foldersAbove(file, workspace)) {
        const found = await inFolder(folder);
        if (found) return found;
      }
      return undefined;
    },
  };
}

async function read(folder: string): Promise<FoundSettings | undefined> {
  for (const name of NAMES) {
    const path = join(folder, name);
    const file = await readText(path);
    if (!file.ok && file.absent) continue;
    const text = file.ok ? file.text : '';
    const settings = await understood(text);
    const unreadable = file.ok
      ? []
      : [{ range: { start: 0, end: 0 }, message: file.message, values: { path: name } }];
    return {
      ...settings,
      problems: [...unreadable, ...settings.problems],
      path,
      text,
      ignored: await matching(settings.ignore, dirname(path)),
    };
  }
  return undefined;
}

/** All the rules are loaded for their codes: only where there are settings. */
async function understood(text: string): Promise<SettingsFile> {
  const [{ readSettingsFile }, { LEVELS }] = await Promise.all([
    import('../../core/check/settings-file'),
    import('../../core/check/rules'),
  ]);
  return readSettingsFile(text, new Set(LEVELS.keys()));
}

async function matching(globs: readonly string[], folder: string): Promise<ReadonlySet<string>> {
  if (globs.length === 0) return new Set();
  const { glob } = await import('./glob');
  const files = await glob([...globs], {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
  });
  return new Set(files.map((file) => join(file)));
}
