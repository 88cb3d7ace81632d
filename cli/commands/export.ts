import { resolve } from 'node:path';
import { fileKind } from '../../core/journey';
import { shownPath } from '../check/check-file';
import { draw, FORMATS, VIEWS, type Format, type View } from '../export/draw';
import { readView } from '../export/read-view';
import { createCatalogs } from '../files/catalogs';
import { workspaceOf } from '../files/workspace';
import { writeFileSafely } from '../files/write-file';
import { readArguments } from '../terminal/arguments';
import { complain } from '../terminal/complain';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';

const OPTIONS = {
  view: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/** `journey export <map> [--view map|curve] [--format svg|mermaid] [-o <file>]`; without a file to the output. */
export async function exportMap(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { localize, folder } = terminal;
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return complain(terminal, localize(read.message, read.values));
  const {
    view: as = 'map',
    output,
    format = output?.match(/\.(mmd|mermaid)$/i) ? 'mermaid' : 'svg',
  } = read.options;
  const notOneOf = (option: string, allowed: readonly string[], value: string) =>
    complain(
      terminal,
      localize('{option} can be: {allowed}. Not: {value}.', { option, allowed: allowed.join(', '), value }),
    );
  if (!isView(as)) return notOneOf('--view', VIEWS, as);
  if (!isFormat(format)) return notOneOf('--format', FORMATS, format);

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
  const drawn = draw(found.view, as, format, localize);
  if (output === undefined) {
    terminal.out(drawn);
    return EXIT.clean;
  }
  try {
    await writeFileSafely(resolve(folder, output), drawn);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return complain(terminal, localize('{path} cannot be written: {reason}', { path: output, reason }));
  }
  terminal.err(`${localize('{path} is written.', { path: output })}\n`);
  return EXIT.clean;
}

function isView(text: string): text is View {
  return VIEWS.some((view) => view === text);
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}
