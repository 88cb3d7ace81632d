import { createCatalogs } from '../files/catalogs';
import { findMaps } from '../files/find-maps';
import { readText } from '../files/read-text';
import { createSettings, type FoundSettings } from '../files/settings';
import { settingsTroubles } from '../files/settings-troubles';
import { shownPath } from '../files/shown-path';
import { workspaceOf } from '../files/workspace';
import type { Terminal } from '../terminal/terminal';
import { checkFile, type FileReport } from './check-file';
import { reaches } from './severity';

export interface PathsReport {
  readonly files: readonly FileReport[];
  /** Whether a finding is at or above the failing level of its file's settings. */
  readonly failed: boolean;
  /** What could not be read, in the reader's language. */
  readonly troubles: readonly string[];
}

/** Checks every map and catalog that the paths stand for. */
export async function checkPaths(paths: readonly string[], terminal: Terminal): Promise<PathsReport> {
  const { localize, folder } = terminal;
  const troubles: string[] = [];
  const trouble = (message: string, path: string) => troubles.push(localize(message, { path }));

  const found = await findMaps(paths, folder);
  for (const path of found.absent) trouble('There is no {path}.', path);
  for (const file of found.outside)
    trouble('{path} leads out of its workspace folder and is not read.', shownPath(file, folder));

  const settings = createSettings();
  const catalogs = createCatalogs(({ path, message }) => trouble(message, shownPath(path, folder)));
  const seen = new Set<FoundSettings>();
  const files: FileReport[] = [];
  let failed = false;
  for (const file of found.files) {
    const workspace = workspaceOf(file, folder);
    const own = await settings.of(file, workspace);
    if (own && !seen.has(own)) {
      seen.add(own);
      troubles.push(...settingsTroubles(own, terminal));
    }
    if (own?.ignored.has(file)) continue;
    const read = await readText(file);
    if (!read.ok) {
      trouble(read.message, shownPath(file, folder));
      continue;
    }
    const report = await checkFile(file, read.text, workspace, { catalogs, settings: own, terminal });
    files.push(report);
    failed ||= report.findings.some(({ severity }) => reaches(severity, own?.failOn ?? 'error'));
  }
  // A catalog that is no text was met as a file and above others: it is told of once.
  return { files, failed, troubles: [...new Set(troubles)] };
}
