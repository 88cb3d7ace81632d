import { resolve } from 'node:path';
import { fileKind } from '../../core/journey';
import { VIEWS, type View } from '../../core/render/export-text';
import { shownPath } from '../check/check-file';
import { contentOf } from '../export/content';
import { FORMATS, formatOf, piecesOf, type Format } from '../export/pieces';
import { readView } from '../export/read-view';
import { isFolder, writePieces } from '../export/write-pieces';
import { createCatalogs } from '../files/catalogs';
import { workspaceOf } from '../files/workspace';
import { readArguments } from '../terminal/arguments';
import { complain } from '../terminal/complain';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';

const OPTIONS = {
  view: { type: 'string' },
  format: { type: 'string' },
  scale: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/** So many pixels a PNG may have for each of the picture. */
const SCALES = ['1', '2', '3'];

/**
 * `journey export <map> [--view …|all] [--format …] [--scale 1|2|3] [-o <file or folder>]`: to the output without -o. Several
 * files go into a folder.
 */
export async function exportMap(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { localize, folder } = terminal;
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return complain(terminal, localize(read.message, read.values));
  const { view: as = 'map', scale = '1', output } = read.options;
  const format = read.options.format ?? (output === undefined ? undefined : formatOf(output));
  const notOneOf = (option: string, allowed: readonly string[], value: string) =>
    complain(
      terminal,
      localize('{option} can be: {allowed}. Not: {value}.', { option, allowed: allowed.join(', '), value }),
    );
  if (as !== 'all' && !isView(as)) return notOneOf('--view', [...VIEWS, 'all'], as);
  if (format !== undefined && !isFormat(format)) return notOneOf('--format', FORMATS, format);
  if (!SCALES.includes(scale)) return notOneOf('--scale', SCALES, scale);
  const planned = piecesOf(as, format);
  if (!planned.ok) return complain(terminal, localize(planned.message));

  const [path] = read.paths;
  if (path === undefined) return complain(terminal, localize('Name the map to draw: journey export <map>.'));
  if (read.paths.length > 1)
    return complain(terminal, localize('One map at a time, not {count}.', { count: read.paths.length }));
  if (fileKind(path) === 'catalog')
    return complain(terminal, localize('{path} is a catalog: only maps can be drawn.', { path }));
  if (output !== undefined && (/\.ya?ml$/i.test(output) || resolve(folder, output) === resolve(folder, path)))
    return complain(
      terminal,
      localize('{path} is no name for a picture: it would replace a map.', { path: output }),
    );

  const { pieces } = planned;
  const [only] = pieces.length === 1 ? pieces : [];
  const intoFolder = output !== undefined && (as === 'all' || (await isFolder(output, folder)));
  if (!only && output === undefined)
    return complain(terminal, localize('Several files need a folder: name one with -o.'));
  if ((only?.format === 'png' || only?.format === 'pdf') && output === undefined)
    return complain(terminal, localize('PNG and PDF are no text: name a file with -o.'));

  const troubles: string[] = [];
  const file = resolve(folder, path);
  const catalogs = createCatalogs((catalog) =>
    troubles.push(localize(catalog.message, { path: shownPath(catalog.path, folder) })),
  );
  const found = await readView(file, workspaceOf(file, folder), catalogs);
  if (!found.ok) return complain(terminal, localize(found.message, { path }));
  if (troubles.length > 0) return complain(terminal, ...troubles);
  if (found.broken > 0)
    complain(
      terminal,
      localize('{path} has mistakes in its YAML ({count}): parts may be missing. See journey check.', {
        path,
        count: found.broken,
      }),
    );
  if (output !== undefined)
    return writePieces(found.view, pieces, { map: path, output, intoFolder, scale: Number(scale) }, terminal);
  if (only) {
    const made = await contentOf(found.view, only, Number(scale), localize);
    if (made.ok && typeof made.content === 'string') terminal.out(made.content);
  }
  return EXIT.clean;
}

function isView(text: string): text is View {
  return VIEWS.some((view) => view === text);
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}
