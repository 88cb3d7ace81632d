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
  const plain = text.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\P{Cc}\t\n\r]/gu, '');
  const harmless = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The signs that begin a formula, the wide ones of East Asia too, and blanks that some programs skip. */
const FORMULA = /^(?:[\t\r]|[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
