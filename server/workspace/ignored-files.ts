import picomatch from 'picomatch/posix';
import type { SettingsFile } from '../../core/check/settings-file';
import type { FileAbove } from './files-above';
import { folderOf } from './uris';

type Matches = (path: string) => boolean;

/** Tells whether a settings file leaves a file out; a pattern that names a folder means all below it. */
export function createIgnoredFiles(): (
  uri: string,
  settings: FileAbove<SettingsFile> | undefined,
) => boolean {
  const compiled = new WeakMap<SettingsFile, Matches>();
  return (uri, settings) => {
    if (!settings || settings.value.ignore.length === 0) return false;
    const matches = compiled.get(settings.value) ?? matcher(settings.value.ignore);
    compiled.set(settings.value, matches);
    return matches(decodeURIComponent(uri.slice(folderOf(settings.uri).length + 1)));
  };
}

function matcher(globs: readonly string[]): Matches {
  const patterns = (list: readonly string[]) =>
    list.flatMap((glob) => [glob, `${glob.replace(/(?<!\/)\/+$/, '')}/**`]);
  const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return picomatch(patterns(globs.filter((glob) => !glob.startsWith('!'))), {
    dot: true,
    ignore: patterns(negated),
  });
}
