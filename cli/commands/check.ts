import { checkPaths } from '../check/check-paths';
import { jsonReport } from '../check/json-report';
import { textReport } from '../check/text-report';
import { readArguments } from '../terminal/arguments';
import { complain } from '../terminal/complain';
import { EXIT, type ExitCode, type Terminal } from '../terminal/terminal';

const OPTIONS = { format: { type: 'string' } } as const;
const FORMATS = { text: textReport, json: jsonReport } as const;

/** `journey check [paths…] [--format text|json]`: without a path, everything in the current folder. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { localize } = terminal;
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return complain(terminal, localize(read.message, read.values));
  const { format = 'text' } = read.options;
  if (format !== 'text' && format !== 'json') {
    const allowed = Object.keys(FORMATS).join(', ');
    return complain(
      terminal,
      localize('{option} can be: {allowed}. Not: {value}.', { option: '--format', allowed, value: format }),
    );
  }
  const { files, failed, troubles } = await checkPaths(read.paths.length > 0 ? read.paths : ['.'], terminal);
  // A pipeline that checks nothing must not look like one that found nothing.
  const nothing = files.length === 0 && troubles.length === 0;
  if (files.length > 0 || format === 'json') terminal.out(FORMATS[format](files, terminal));
  if (nothing) return complain(terminal, localize('There are no journey maps or catalogs here.'));
  if (troubles.length > 0) return complain(terminal, ...troubles);
  return failed ? EXIT.findings : EXIT.clean;
}
