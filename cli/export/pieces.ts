import { basename } from 'node:path';
import { TEXT_FORMATS, VIEWS, type View } from '../../core/render/export-text';

export const FORMATS = [...TEXT_FORMATS, 'png', 'pdf'] as const;

export type Format = (typeof FORMATS)[number];

/** One file of an export. */
export interface Piece {
  readonly view: View;
  readonly format: Format;
}

export type Pieces =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  /** `message` is a key of the text table. */
  | { readonly ok: false; readonly message: string };

/** The formats that hold one view; the others hold the whole map. */
const viewsOf: Readonly<Record<Format, readonly View[]>> = {
  svg: VIEWS,
  mermaid: VIEWS,
  html: ['map'],
  csv: ['map'],
  json: ['map'],
  png: VIEWS,
  pdf: VIEWS,
};

/** How the names of files end, without the dot. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  svg: 'svg',
  mermaid: 'mmd',
  html: 'html',
  csv: 'csv',
  json: 'json',
  png: 'png',
  pdf: 'pdf',
};

/** What to write for a view, or for all, in a format, or in each that needs no browser where none is named. */
export function piecesOf(view: View | 'all', format: Format | undefined): Pieces {
  if (view === 'all') {
    const formats = format === undefined ? TEXT_FORMATS : [format];
    return {
      ok: true,
      pieces: formats.flatMap((each) => viewsOf[each].map((of) => ({ view: of, format: each }))),
    };
  }
  const chosen = format ?? 'svg';
  if (viewsOf[chosen].includes(view)) return { ok: true, pieces: [{ view, format: chosen }] };
  return {
    ok: false,
    message: 'HTML, CSV and JSON hold the whole map: leave out --view, or name map or all.',
  };
}

/** The format that the name of a file stands for; undefined for names that say nothing. */
export function formatOf(file: string): Format | undefined {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  if (extension === 'mermaid') return 'mermaid';
  if (extension === 'htm') return 'html';
  return FORMATS.find((format) => ENDINGS[format] === extension);
}

/** The name of a file in a folder of exports: `moving.flow.mmd`, `moving.csv`. */
export function fileName(map: string, { view, format }: Piece): string {
  const name = basename(map).replace(/(\.journey)?\.ya?ml$/i, '');
  const several = viewsOf[format].length > 1;
  return [name, ...(several ? [view] : []), ENDINGS[format]].join('.');
}
