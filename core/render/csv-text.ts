import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { stepColumns } from './csv/step-table';

/**
 * All steps as a table for spreadsheets: comma-separated values after RFC 4180, a row per step, with a byte
 * order mark, without which Excel reads umlauts wrongly.
 */
export function csvText(view: JourneyView, localize: Localize): string {
  const columns = stepColumns(view, localize);
  const rows = [
    columns.map(({ name }) => csvCell(name)),
    ...view.steps.map((_, index) =>
      columns.map(({ kind, cells }) =>
        kind === 'score' ? (cells[index] ?? '') : csvCell(cells[index] ?? ''),
      ),
    ),
  ];
  return `\ufeff${rows.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** A text as a cell: in quotes where it must be, and never one that a spreadsheet takes for a formula. */
export function csvCell(text: string): string {
  const plain = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/gu, '');
  const harmless = withoutFormulas(plain);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A text with an apostrophe where a formula would begin: at the start, and behind semicolons and line ends, which
 * are the borders of cells for Excel in the countries that write 0,5.
 */
function withoutFormulas(text: string): string {
  const quiet = text.replace(SIGN, (lead, at: number) => {
    const border = Math.max(...[';', '\r', '\n'].map((each) => lead.lastIndexOf(each))) + 1;
    const start = at === 0 ? "'" : '';
    return border > 0 ? `${start}${lead.slice(0, border)}'${lead.slice(border)}` : start + lead;
  });
  return /^[\t\r]/.test(quiet) ? `'${quiet}` : quiet;
}

/** A sign that begins formulas, the wide ones of East Asia too, with the blanks and quotes that programs skip. */
const SIGN = /(?<![;\s\ufeff"])[;\s\ufeff"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/g;
