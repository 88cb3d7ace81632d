import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { drawFlowRow } from './blueprint/flow-row';
import { flowLegend } from './blueprint/legend';
import { flowRows, type FlowRow } from './blueprint/rows';
import type { Scene, Shape } from './shapes';
import type { MeasureText } from './text/measure';
import { MARGIN, titledScene } from './titled-scene';
import { textTools } from './tools';

export interface FlowSceneOptions {
  readonly measure: MeasureText;
  readonly localize: Localize;
  /** Lays the phases in rows that are no wider than this, px; one row when absent. */
  readonly wrap?: number;
}

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
  return titledScene(
    view,
    {
      right: Math.max(LEAST_WIDTH, ...drawn.map((row) => row.right)),
      said: flowDescription(view, rows, localize),
      legend: flowLegend(view, rows, tools),
      content: (top) => stacked(drawn, top),
    },
    tools,
  );
}

/** Rows below each other. */
function stacked(
  rows: readonly { readonly shapes: readonly Shape[]; readonly height: number }[],
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let bottom = top;
  rows.forEach((row, index) => {
    if (index > 0) bottom += BETWEEN_ROWS;
    shapes.push({ kind: 'group', name: 'row', dy: bottom, children: row.shapes });
    bottom += row.height;
  });
  return { shapes, bottom };
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
