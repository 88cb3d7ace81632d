import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { drawFlowRow } from './blueprint/flow-row';
import { flowLegend } from './blueprint/legend';
import { flowRows, type FlowRow } from './blueprint/rows';
import { drawFooter } from './footer';
import { drawTitle } from './header/header';
import type { Scene, Shape } from './shapes';
import { clean } from './text/clean';
import type { MeasureText } from './text/measure';
import { STYLES, textTools, toGrid } from './tools';

export interface FlowSceneOptions {
  readonly measure: MeasureText;
  readonly localize: Localize;
  /** Lays the phases in rows that are no wider than this, px; one row when absent. */
  readonly wrap?: number;
}

const MARGIN = 32;
const BETWEEN_ROWS = 40;
const LEAST_WIDTH = 880;

/**
 * The flow of a map as a service blueprint in numbers: steps and decisions in a line under their phases, with all
 * ways between them, and below the line of visibility what each department does. The same for the same view and the
 * same text measure.
 */
export function flowScene(view: JourneyView, { measure, localize, wrap }: FlowSceneOptions): Scene {
  const tools = textTools(measure, localize);
  const rows = flowRows(view, tools, { x: MARGIN, wrap: wrap === undefined ? undefined : wrap - 2 * MARGIN });
  const drawn = rows.map((row) => drawFlowRow(view, row, rows, tools));
  const right = Math.max(LEAST_WIDTH, ...drawn.map((row) => row.right));
  const frame = { left: MARGIN, right };
  const shapes: Shape[] = [];
  const title = drawTitle(view, frame, tools);
  const said = flowDescription(view, rows, localize);
  const lead = tools.text(said, STYLES.lead, {
    x: MARGIN,
    y: title.height,
    width: right - MARGIN,
    maxLines: 2,
  });
  const top = MARGIN - 8;
  shapes.push({ kind: 'group', name: 'header', dy: top, children: [...title.shapes, lead.shape] });
  let y = toGrid(top + title.height + lead.height + 24);
  drawn.forEach((row, index) => {
    if (index > 0) y += BETWEEN_ROWS;
    shapes.push({ kind: 'group', name: 'row', dy: y, children: row.shapes });
    y += row.height;
  });
  const footer = drawFooter(view, frame, flowLegend(view, rows, tools), tools);
  shapes.push({ kind: 'group', name: 'footer', dy: y + 16, children: footer.shapes });
  return {
    width: Math.ceil(right + MARGIN),
    height: toGrid(y + 16 + footer.height + 16),
    title: clean(view.title.text) || localize('Customer journey'),
    description: said,
    shapes,
  };
}

/** What the flow holds, in figures. */
function flowDescription(
  { phases, steps }: JourneyView,
  rows: readonly FlowRow[],
  localize: Localize,
): string {
  const onward = rows.flatMap((row) => row.units.flatMap(({ unit }) => unit.onward ?? []));
  const counts = [
    [localize('Phases'), phases.filter(({ count }) => count > 0).length],
    [localize('Steps'), steps.length],
    [localize('Decisions'), steps.filter(({ decision }) => decision).length],
    [localize('Handoffs'), steps.filter(({ link }) => link?.kind === 'handoff').length],
    [localize('Channel breaks'), onward.filter(({ look }) => look === 'broken').length],
  ] as const;
  const said = counts.flatMap(([name, value]) =>
    value > 0 ? [localize('{name}: {value}', { name, value })] : [],
  );
  return said.length === 0 ? localize('No steps in this map yet.') : [localize('Flow'), ...said].join(' · ');
}
