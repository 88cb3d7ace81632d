import { resolve } from 'node:path';
import type { JourneyView } from '../../core/insight/view';
import { fileKind } from '../../core/read-journey';
import { mapsToDraw } from '../export/maps-to-draw';
import { readOptions } from '../export/options';
import { planExport } from '../export/plan';
import { readView } from '../export/read-view';
import { writeFiles } from '../export/write-files';
import { createCatalogs } from '../files/catalogs';
import type { FoundSettings } from '../files/settings';
import { shownPath } from '../files/shown-path';
import { workspaceOf } from '../files/workspace';
import { complain } from '../terminal/complain';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';

/**
 * `journey export <maps…> [--view …|all] [--format …] [--theme …] [--scale …] [--paper …] [-o <file or folder>]`: to the
 * output without -o. Several files go into a folder.
 */
export async function exportMap(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { localize, folder } = terminal;
  const read = readOptions(args);
  if (!read.ok) return complain(terminal, localize(read.message, read.values));
  const { paths, look } = read.options;
  if (paths.length === 0) return complain(terminal, localize('Name the map to draw: journey export <map>.'));
  const { maps, settings } = await mapsToDraw(paths, folder);
  if (maps.length === 0) return complain(terminal, localize('There are no journey maps or catalogs here.'));
  const plan = await planExport(read.options, maps, folder);
  if (!plan.ok) return complain(terminal, localize(plan.message, plan.values));

  let worst: ExitCode = EXIT.clean;
  const troubles = await troublesOf(settings, terminal);
  if (troubles.length > 0) worst = complain(terminal, ...troubles);
  for (const { path, files } of plan.maps) {
    const { view, code } = await viewToDraw(path, terminal);
    const written = view
      ? await writeFiles(view, files, { ...look, makeFolders: plan.intoFolder }, terminal)
      : EXIT.clean;
    for (const each of [code, written]) if (each > worst) worst = each;
  }
  return worst;
}

/** Places in text are loaded for complaints alone: most settings are sound. */
async function troublesOf(
  settings: readonly FoundSettings[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const wrong = settings.filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0) return [];
  const { settingsTroubles } = await import('../files/settings-troubles');
  return wrong.flatMap((each) => settingsTroubles(each, terminal));
}

interface ViewToDraw {
  /** Undefined where there is nothing to draw. */
  readonly view?: JourneyView;
  readonly code: ExitCode;
}

/** Reads a map, and tells what is wrong with it. */
async function viewToDraw(path: string, terminal: Terminal): Promise<ViewToDraw> {
  const { localize, folder } = terminal;
  const refuse = (...lines: readonly string[]) => ({ code: complain(terminal, ...lines) });
  if (fileKind(path) === 'catalog')
    return refuse(localize('{path} is a catalog: only maps can be drawn.', { path }));
  const troubles: string[] = [];
  const file = resolve(folder, path);
  const catalogs = createCatalogs((catalog) =>
    troubles.push(localize(catalog.message, { path: shownPath(catalog.path, folder) })),
  );
  const found = await readView(file, workspaceOf(file, folder), catalogs);
  if (!found.ok) return refuse(localize(found.message, { path }));
  if (troubles.length > 0) return refuse(...troubles);
  if (found.broken > 0)
    complain(
      terminal,
      localize('{path} has mistakes in its YAML ({count}): parts may be missing. See journey check.', {
        path,
        count: found.broken,
      }),
    );
  if (found.missingPresent !== undefined)
    complain(
      terminal,
      localize('{path} is based on {name}, which cannot be read: the present is not drawn behind it.', {
        path,
        name: found.missingPresent,
      }),
    );
  return { view: found.view, code: found.broken > 0 ? EXIT.findings : EXIT.clean };
}
