import { VIEWS, type View } from '../../core/render/export-text';
import type { TextArguments } from '../../core/text';
import { PAPERS, type PaperName } from '../../print/paper';
import { readArguments } from '../terminal/arguments';
import type { Look } from './content';
import { FORMATS, type Format } from './pieces';

/** What was asked for after `journey export`. */
export interface ExportOptions {
  readonly paths: readonly string[];
  readonly view: View | 'all';
  /** Undefined where none is named. */
  readonly format: Format | undefined;
  readonly output: string | undefined;
  readonly look: Look;
  /** Which of the options that say how it looks were named. */
  readonly named: readonly LookOption[];
}

export type LookOption = 'scale' | 'theme' | 'paper';

/** Why something cannot be done: a key of the text table, with its values. */
export interface Refusal {
  readonly ok: false;
  readonly message: string;
  readonly values: TextArguments;
}

const TYPES = {
  view: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  scale: { type: 'string' },
  theme: { type: 'string' },
  paper: { type: 'string' },
} as const;

/** So many pixels a PNG may have for each of the picture. */
const SCALES = ['1', '2', '3'] as const;
const THEMES = ['light', 'dark'] as const;
const SHEETS = Object.keys(PAPERS) as readonly PaperName[];

/** Reads the options of an export, each by itself. */
export function readOptions(
  args: readonly string[],
): { readonly ok: true; readonly options: ExportOptions } | Refusal {
  const read = readArguments(args, TYPES);
  if (!read.ok) return read;
  const { paths, options } = read;
  const allowed = {
    view: [...VIEWS, 'all'],
    format: FORMATS,
    scale: SCALES,
    theme: THEMES,
    paper: SHEETS,
  } as const;
  for (const [name, values] of Object.entries(allowed)) {
    const value = options[name as keyof typeof allowed];
    if (value === undefined || values.some((each) => each === value)) continue;
    return {
      ok: false,
      message: '{option} can be: {allowed}. Not: {value}.',
      values: { option: `--${name}`, allowed: values.join(', '), value },
    };
  }
  const paper = SHEETS.find((sheet) => sheet === options.paper);
  return {
    ok: true,
    options: {
      paths,
      view: VIEWS.find((view) => view === options.view) ?? (options.view === 'all' ? 'all' : 'map'),
      format: FORMATS.find((format) => format === options.format),
      output: options.output,
      look: {
        theme: options.theme === 'dark' ? 'dark' : 'light',
        scale: Number(options.scale ?? '1'),
        ...(paper ? { paper } : {}),
      },
      named: (['scale', 'theme', 'paper'] as const).filter((name) => options[name] !== undefined),
    },
  };
}
