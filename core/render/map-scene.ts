import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { stepLabel, sceneDescription } from './descriptions';
import { drawFooter } from './footer';
import { gridsOf, type Grid } from './grid';
import { drawHeader } from './header/header';
import { LANES } from './lanes/all-lanes';
import type { LaneId } from './lanes/lane';
import { laneName } from './lanes/lane-name';
import { legendEntries } from './legend';
import { onlyPersonas } from './only-personas';
import type { Scene, Shape } from './shapes';
import { clean } from './text/clean';
import type { MeasureText } from './text/measure';
import { line, STYLES, textTools, toGrid, type TextBlock, type Tools } from './tools';

export interface SceneOptions {
  readonly measure: MeasureText;
  readonly localize: Localize;
  /** The lanes to show; all when absent. */
  readonly lanes?: readonly LaneId[];
  /** Ids of the personas to show; all when absent. */
  readonly personas?: readonly string[];
  /** What the picture should fill, px. It grows beyond where the steps need more. */
  readonly width?: number;
  /** What the header keeps to where the steps are wider, px: a window that shows a part of the map. */
  readonly headerWidth?: number;
  /** Lays the phases in rows that are no wider than this, px; one row when absent. */
  readonly wrap?: number;
}

const MARGIN = 32;
const BETWEEN_ROWS = 48;

/** The map as numbers: the same for the same view and the same text measure, in every surrounding. */
export function mapScene(full: JourneyView, options: SceneOptions): Scene {
  const view = options.personas ? onlyPersonas(full, options.personas) : full;
  const tools = textTools(options.measure, options.localize);
  const grids = gridsOf(view, tools, {
    x: MARGIN,
    width: options.width === undefined ? undefined : options.width - 2 * MARGIN,
    wrap: options.wrap === undefined ? undefined : options.wrap - 2 * MARGIN,
  });
  const width = Math.max(...grids.map(({ right }) => right), MARGIN + 720) + MARGIN;
  const frame = { left: MARGIN, right: width - MARGIN };
  const shapes: Shape[] = [];
  const header = drawHeader(view, headerFrame(frame, options.headerWidth), tools);
  shapes.push({ kind: 'group', name: 'header', dy: MARGIN - 8, children: header.shapes });
  let y = MARGIN - 8 + header.height + 24;
  grids.forEach((grid, index) => {
    if (index > 0) y += BETWEEN_ROWS;
    const row = drawRow(view, grid, options.lanes, tools);
    shapes.push({ kind: 'group', name: 'row', dy: y, children: row.shapes });
    y += row.height;
  });
  const footer = drawFooter(view, frame, legendEntries(view, options.lanes, tools), tools);
  shapes.push({ kind: 'group', name: 'footer', dy: y + 8, children: footer.shapes });
  return {
    width: Math.ceil(width),
    height: toGrid(y + 8 + footer.height + 16),
    title: clean(view.title.text) || options.localize('Customer journey'),
    description: sceneDescription(view, options.localize),
    shapes,
  };
}

/** Narrower than this its cards would not stand side by side. */
const NARROWEST_HEADER = 480;

function headerFrame({ left, right }: Frame, width: number | undefined): Frame {
  if (width === undefined) return { left, right };
  return { left, right: Math.min(right, left + Math.max(width - 2 * MARGIN, NARROWEST_HEADER)) };
}

interface Frame {
  readonly left: number;
  readonly right: number;
}

/** The lanes of one row, with the areas of its steps behind them. */
function drawRow(
  view: JourneyView,
  grid: Grid,
  wanted: readonly LaneId[] | undefined,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const lanes: Shape[] = [];
  let y = 0;
  let stepsTop = 0;
  for (const { id, draw } of LANES) {
    if (wanted && !wanted.includes(id)) continue;
    const lane = draw(view, grid, tools);
    if (!lane) continue;
    const rule =
      id === 'phases' || y === 0 || id === 'steps' ? [] : [line(grid.gutter, 0, grid.right, 0, 'line')];
    const name = label(id, grid, tools);
    const children = [...rule, ...(name ? [name.shape] : []), ...lane.shapes];
    lanes.push({ kind: 'group', name: 'lane', data: { lane: id }, dy: y, children });
    y += Math.max(lane.height, name ? toGrid(labelTop(id) + name.height + 4) : 0);
    if (id === 'phases') stepsTop = y;
  }
  return { shapes: [...stepAreas(view, grid, stepsTop, y, tools.localize), ...lanes], height: y };
}

function label(id: LaneId, grid: Grid, tools: Tools): TextBlock | undefined {
  if (id === 'phases') return undefined;
  const width = grid.left - grid.gutter - 12;
  return tools.text(laneName(id, tools.localize), STYLES.label, {
    x: grid.gutter,
    y: labelTop(id),
    width,
    maxLines: 2,
  });
}

/** Beside the first line of the lane. */
function labelTop(id: LaneId): number {
  return id === 'backstage' ? 44 : id === 'emotion' ? 10 : 13;
}

/** An area per step that catches what happens on it and speaks for it. */
function stepAreas(
  view: JourneyView,
  grid: Grid,
  top: number,
  bottom: number,
  localize: Localize,
): readonly Shape[] {
  return grid.columns.flatMap(({ step, index, x, width }): readonly Shape[] => {
    if (!step || index === undefined) return [];
    const area = { x, y: top, width, height: Math.max(bottom - top, 0) };
    return [
      {
        kind: 'group',
        name: 'step',
        path: step.path,
        data: { step: String(index) },
        label: stepLabel(view, step, index, localize),
        children: [{ kind: 'rect', ...area, radius: 6, fill: 'accent', opacity: 0 }],
      },
    ];
  });
}
