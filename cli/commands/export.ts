import { resolve } from 'node:path';
import type { JourneyView } from '../../core/insight/view';
import { fileKind } from '../../core/read-journey';
import { VIEWS, type View } from '../../core/render/export-text';
import { contentOf } from '../export/content';
import { mapsToDraw } from '../export/maps-to-draw';
import { FORMATS, formatOf, piecesOf, type Format } from '../export/pieces';
import { readView } from '../export/read-view';
import { replacesMap } from '../export/replaces-map';
import { isFolder, targetOf, writePieces } from '../export/write-pieces';
import { createCatalogs } from '../files/catalogs';
import { shownPath } from '../files/shown-path';
import { workspaceOf } from '../files/workspace';
import { PAPERS, type PaperName } from '../../print/paper';
import { readArguments } from '../terminal/arguments';
import { complain } from '../terminal/complain';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';

const OPTIONS = {
  view: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  scale: { type: 'string' },
  theme: { type: 'string' },
  paper: { type: 'string' },
} as const;

/** So many pixels a PNG may have for each of the picture. */
const SCALES = ['1', '2', '3'];
const THEMES = ['light', 'dark'] as const;
const SHEETS = Object.keys(PAPERS) as readonly PaperName[];

/**
 * `journey export <maps…> [--view …|all] [--format …] [--theme …] [--scale …] [--paper …] [-o <file or folder>]`: to the
 * output without -o. Several files go into a folder.
 */
export async function exportMap(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { localize, folder } = terminal;
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return complain(terminal, localize(read.message, read.values));
  const { view: as = 'map', output } = read.options;
  const format = read.options.format ?? (output === undefined ? undefined : formatOf(output));
  const notOneOf = (option: string, allowed: readonly string[], value: string) =>
    complain(
      terminal,
      localize('{option} can be: {allowed}. Not: {value}.', { option, allowed: allowed.join(', '), value }),
    );
  if (as !== 'all' && !isView(as)) return notOneOf('--view', [...VIEWS, 'all'], as);
  if (format !== undefined && !isFormat(format)) return notOneOf('--format', FORMATS, format);
  const { scale = '1', theme: named = 'light', paper: sheet } = read.options;
  if (!SCALES.includes(scale)) return notOneOf('--scale', SCALES, scale);
  const theme = THEMES.find((each) => each === named);
  if (!theme) return notOneOf('--theme', THEMES, named);
  const paper = SHEETS.find((each) => each === sheet);
  if (sheet !== undefined && !paper) return notOneOf('--paper', SHEETS, sheet);
  const planned = piecesOf(as, format);
  if (!planned.ok) return complain(terminal, localize(planned.message));

  if (read.paths.length === 0)
    return complain(terminal, localize('Name the map to draw: journey export <map>.'));
  // An empty path comes from a variable that is not set; it must not mean everything.
  if (read.paths.includes('')) return complain(terminal, localize('A path is empty.'));
  const maps = await mapsToDraw(read.paths, folder);
  const { pieces } = planned;
  const [first] = pieces;
  const single = pieces.length === 1 && maps.length === 1;
  if (!first || maps.length === 0)
    return complain(terminal, localize('There are no journey maps or catalogs here.'));
  if (output === undefined && !single)
    return complain(terminal, localize('Several files need a folder: name one with -o.'));
  if (output === undefined && (first.format === 'png' || first.format === 'pdf'))
    return complain(terminal, localize('PNG and PDF are no text: name a file with -o.'));
  const intoFolder =
    output !== undefined && (as === 'all' || maps.length > 1 || (await isFolder(output, folder)));
  const placed = (output === undefined ? [] : maps).map((map) => ({
    path: map.path,
    targets: pieces.map((piece) => targetOf({ map, output: output ?? '', intoFolder }, piece)),
  }));
  const twice = placed.find(({ targets: [target] }, index) =>
    placed.slice(0, index).some(({ targets: [other] }) => other === target),
  );
  if (twice !== undefined)
    return complain(
      terminal,
      localize('{path}: another map of its folder has the same name and would be replaced.', {
        path: twice.path,
      }),
    );

  const paths = maps.map(({ path }) => path);
  const targets = placed.flatMap((each) => each.targets);
  const replaced = targets.find((target) => replacesMap(target, paths, folder));
  if (replaced !== undefined)
    return complain(
      terminal,
      localize('{path} is no name for a picture: it would replace a map.', { path: replaced }),
    );

  const look = { theme, scale: Number(scale), ...(paper ? { paper } : {}) };
  let worst: ExitCode = EXIT.clean;
  for (const map of maps) {
    const view = await viewToDraw(map.path, terminal);
    if (!view) worst = EXIT.trouble;
    else if (output === undefined) {
      const made = await contentOf(view, first, look, terminal);
      if (made.ok) terminal.out(String(made.content));
      else worst = complain(terminal, localize(made.message, made.values));
    } else {
      const to = { map, output, intoFolder, ...look };
      if ((await writePieces(view, pieces, to, terminal)) !== EXIT.clean) worst = EXIT.trouble;
    }
  }
  return worst;
}

/** Reads a map; undefined, with the reason told, where there is nothing to draw. */
async function viewToDraw(path: string, terminal: Terminal): Promise<JourneyView | undefined> {
  const { localize, folder } = terminal;
  const refuse = (...lines: readonly string[]) => {
    complain(terminal, ...lines);
    return undefined;
  };
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
  return found.view;
}

function isView(text: string): text is View {
  return VIEWS.some((view) => view === text);
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}
