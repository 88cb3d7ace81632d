import type { JourneyView } from '../../insight/journey-view';
import { evenRows, GUTTER, type PhaseSpan } from '../grid';
import type { Tools } from '../tools';
import type { FlowBox } from './box';
import type { Gap } from './gap';
import { pillOf, type Pill } from './pill';
import { unitsOf, type Unit } from './units';

export interface PlacedUnit {
  readonly unit: Unit;
  readonly x: number;
  readonly boxes: readonly { readonly box: FlowBox; readonly x: number }[];
  /** Each crossed from x to x. */
  readonly gaps: readonly { readonly gap: Gap; readonly from: number; readonly to: number }[];
}

/** One row of the flow, px. */
export interface FlowRow {
  readonly units: readonly PlacedUnit[];
  readonly phases: readonly PhaseSpan[];
  /** Left edge of the names of lanes. */
  readonly gutter: number;
  readonly left: number;
  readonly right: number;
  /** The number of the step in the row before that leads here, and that in the next row where it goes on. */
  readonly entry?: { readonly pill: Pill; readonly x: number; readonly to: number };
  readonly exit?: { readonly pill: Pill; readonly x: number };
}

/** Between the border of a phase and its boxes. */
const INSET = 4;
const ENTRY_GAP = 28;
/** What the gaps of a row may grow to make it as long as the others, px each. */
const MOST_STRETCH = 40;

export interface RowsOptions {
  /** Left edge of everything. */
  readonly x: number;
  /** Rows are no wider than this, px, where one step with its decision is not. */
  readonly wrap?: number;
}

/** The flow in rows: phases side by side, broken where they grow too wide. */
export function flowRows(view: JourneyView, tools: Tools, { x, wrap }: RowsOptions): readonly FlowRow[] {
  const units = unitsOf(view, tools);
  const limit = wrap === undefined ? Infinity : wrap - GUTTER;
  const whole = units.reduce((sum, { width }) => sum + width, 0) <= limit;
  // A row that is not the only one has a number at either end.
  const rows = evenRows(units, whole ? limit : limit - 2 * (ENTRY_GAP + 40)).filter((row) => row.length > 0);
  const lengths = rows.map((row, index) => lengthOf(row, rows[index - 1], rows[index + 1], tools));
  const longest = Math.max(0, ...lengths);
  return rows.map((row, index) => {
    const gaps = row.reduce((sum, unit) => sum + unit.gaps.length + 1, 0);
    const stretch = Math.min(MOST_STRETCH, Math.floor((longest - (lengths[index] ?? 0)) / Math.max(gaps, 1)));
    return place(view, row, { before: rows[index - 1], after: rows[index + 1], x, stretch }, tools);
  });
}

type Neighbours = readonly Unit[] | undefined;

function lengthOf(row: readonly Unit[], before: Neighbours, after: Neighbours, tools: Tools): number {
  const entry = entryPill(before, tools);
  const exit = exitPill(row, after, tools);
  const own = row.reduce((sum, { width }) => sum + width, 0);
  return (entry ? entry.width + ENTRY_GAP : 0) + own + (exit ? exit.width : 0);
}

function place(
  view: JourneyView,
  row: readonly Unit[],
  { before, after, x: gutter, stretch }: PlaceOptions,
  tools: Tools,
): FlowRow {
  const left = gutter + GUTTER;
  const entry = entryPill(before, tools);
  const entryX = left + INSET;
  let x = entry ? entryX + entry.width + ENTRY_GAP : left + INSET;
  const first = x;
  const units = row.map((unit): PlacedUnit => {
    const start = x;
    const boxes: { box: FlowBox; x: number }[] = [];
    const gaps: { gap: Gap; from: number; to: number }[] = [];
    unit.boxes.forEach((box, at) => {
      boxes.push({ box, x });
      x += box.width;
      const gap = unit.gaps[at] ?? unit.after;
      const to = x + gap.width + stretch;
      gaps.push({ gap, from: x, to });
      x = to;
    });
    return { unit, x: start, boxes, gaps };
  });
  const exit = exitPill(row, after, tools);
  const right = exit ? x + exit.width + INSET : x - (row.at(-1)?.after.width ?? 0) - stretch + INSET;
  return {
    units,
    phases: spansOf(view, units, left, right),
    gutter,
    left,
    right,
    entry: entry && { pill: entry, x: entryX, to: first },
    exit: exit && { pill: exit, x },
  };
}

interface PlaceOptions {
  readonly before: Neighbours;
  readonly after: Neighbours;
  readonly x: number;
  readonly stretch: number;
}

/** Phases over their boxes, without a hole between them. */
function spansOf(
  view: JourneyView,
  units: readonly PlacedUnit[],
  left: number,
  right: number,
): readonly PhaseSpan[] {
  const starts = view.phases.flatMap((phase, index) => {
    const first = units.find(({ unit }) => unit.phase === index);
    return first ? [{ phase: { ...phase, metrics: [] }, index, x: first.x - INSET }] : [];
  });
  return starts.map((start, at) => {
    const x = at === 0 ? left : start.x;
    return { ...start, x, width: (starts[at + 1]?.x ?? right) - x };
  });
}

/** The number of the step from which the row before leads on to this one. */
function entryPill(before: Neighbours, tools: Tools): Pill | undefined {
  const last = before?.at(-1);
  return last?.onward && stepPill(last, tools.localize('comes from'), tools);
}

/** The number of the step with which the next row goes on. */
function exitPill(row: readonly Unit[], after: Neighbours, tools: Tools): Pill | undefined {
  const next = after?.[0];
  return next && row.at(-1)?.onward && stepPill(next, tools.localize('goes on with'), tools);
}

function stepPill({ index, step }: Unit, what: string, tools: Tools): Pill {
  const { localize } = tools;
  const place = localize('Step {number}: {title}', { number: index + 1, title: step.title });
  const title = localize('{name}: {value}', { name: what, value: place });
  return pillOf({ place: String(index + 1), title, path: step.path }, 60, tools);
}
