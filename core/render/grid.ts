import type { JourneyView, ViewPhase, ViewStep } from '../insight/journey-view';
import { columnWidths } from './column-widths';
import type { Tools } from './tools';

/** One column of the map: a step, or a phase that has none yet. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly phase: number;
  /** Index into `view.steps`; absent for an empty phase. */
  readonly index?: number;
  readonly step?: ViewStep;
}

export interface PhaseSpan {
  readonly phase: ViewPhase;
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** Where the columns of one row of the map stand, px. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly phases: readonly PhaseSpan[];
  /** Left edge of the lane labels. */
  readonly gutter: number;
  readonly left: number;
  readonly right: number;
  /** Whether it is the first row of the map, or the last; a map in one row is both. */
  readonly first: boolean;
  readonly last: boolean;
}

export const GUTTER = 104;
/** Between the edge of a column and its text. */
export const PAD = 8;
const LEAST_WIDTH = 880;
const WIDEST_COLUMN = 288;
/** So few columns may grow beyond that. */
const FEW = 2;
/** How far the columns of a row may grow to end where the other rows do. */
const STRETCH = 1.6;

export interface GridOptions {
  /** Left edge of everything. */
  readonly x: number;
  /** What the columns should fill if they can, px. */
  readonly width?: number;
  /** Phases are laid in several rows that are no wider than this, px. */
  readonly wrap?: number;
}

/** The rows of the map: one, unless it is to be wrapped. */
export function gridsOf(view: JourneyView, tools: Tools, options: GridOptions): readonly Grid[] {
  const widths = columnWidths(view, tools);
  const plain = view.phases.flatMap((phase, index) => columnsOf(phase, index, view));
  const sized = plain.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
  const limit = options.wrap === undefined ? Infinity : Math.max(options.wrap - GUTTER, WIDEST_COLUMN);
  const rows = evenRows(sized, limit);
  const wanted = Math.min(Math.max(options.width ?? 0, LEAST_WIDTH) - GUTTER, limit);
  const most = Math.max(wanted, ...rows.map((row) => row.reduce((sum, { width }) => sum + width, 0)));
  return rows.map((row, index) => {
    const placed = place(row, view, options.x, most, rows.length > 1);
    return { ...placed, first: index === 0, last: index === rows.length - 1 };
  });
}

type Sized = Omit<Column, 'x'>;

function columnsOf(phase: ViewPhase, index: number, view: JourneyView): readonly Sized[] {
  if (phase.count === 0) return [{ width: 0, phase: index }];
  return view.steps
    .slice(phase.first, phase.first + phase.count)
    .map((step, offset) => ({ width: 0, phase: index, index: phase.first + offset, step }));
}

interface InRow {
  readonly width: number;
  readonly phase: number;
}

/** As few rows as can be, of nearly the same width. */
export function evenRows<T extends InRow>(columns: readonly T[], limit: number): readonly (readonly T[])[] {
  const widest = rowsOf(columns, limit, limit);
  if (widest.length === 1) return widest;
  let [low, high] = [0, limit];
  let rows = widest;
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const tried = rowsOf(columns, middle, limit);
    if (tried.length > widest.length) low = middle;
    else {
      high = middle;
      rows = tried;
    }
  }
  return rows;
}

/** Breaks between phases where a row gets wider than wanted, inside a phase where that alone is wider than the limit. */
function rowsOf<T extends InRow>(
  columns: readonly T[],
  wanted: number,
  limit: number,
): readonly (readonly T[])[] {
  const rows: T[][] = [[]];
  let used = 0;
  let fitsWhole = false;
  columns.forEach((column, index) => {
    const startsPhase = columns[index - 1]?.phase !== column.phase;
    let needed = column.width;
    for (let next = index + 1; startsPhase && columns[next]?.phase === column.phase; next++)
      needed += columns[next]?.width ?? 0;
    const whole = needed <= limit;
    const inside = !startsPhase && fitsWhole;
    if (startsPhase) fitsWhole = whole;
    const tooWide = !inside && used + (whole ? needed : column.width) > wanted;
    if (tooWide && used > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(column);
    used += column.width;
  });
  return rows;
}

function place(
  row: readonly Sized[],
  view: JourneyView,
  gutter: number,
  wanted: number,
  oneOfSeveral: boolean,
): Omit<Grid, 'first' | 'last'> {
  const left = gutter + GUTTER;
  const total = row.reduce((sum, { width }) => sum + width, 0);
  const extra = Math.max(0, Math.floor((wanted - total) / Math.max(row.length, 1)));
  const widest = row.length <= FEW ? Infinity : WIDEST_COLUMN;
  let x = left;
  const columns = row.map((column) => {
    const most = oneOfSeveral ? Math.min(column.width * STRETCH, widest) : widest;
    const width = Math.max(column.width, Math.floor(Math.min(column.width + extra, most)));
    const placed = { ...column, x, width };
    x += width;
    return placed;
  });
  const phases = view.phases.flatMap((phase, index): readonly PhaseSpan[] => {
    const own = columns.filter((column) => column.phase === index);
    const [first] = own;
    if (!first) return [];
    return [{ phase, index, x: first.x, width: own.reduce((sum, { width }) => sum + width, 0) }];
  });
  return {
    columns,
    phases,
    gutter,
    left,
    right: row.length > 0 && !oneOfSeveral ? x : Math.max(x, left + wanted),
  };
}
