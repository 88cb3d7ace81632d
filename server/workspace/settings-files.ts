import { LEVELS } from '../../core/check/rules';
import { readSettingsFile, type SettingsFile } from '../../core/check/settings-file';
import type { Files } from './files';
import { createFilesAbove, type FilesAbove } from './files-above';

const NAMES = ['.journeyrc.yaml', '.journeyrc.yml'];

/** The `.journeyrc.yaml` files: the nearest one above a file applies. */
export function createSettingsFiles(
  files: Files,
  folders: () => readonly string[],
): FilesAbove<SettingsFile> {
  return createFilesAbove(files, folders, NAMES, readSettings);
}

export function readSettings(text: string): SettingsFile {
  return readSettingsFile(text, new Set(LEVELS.keys()));
}
