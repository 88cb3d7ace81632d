import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import { columnsIn, drawList, LIST_WIDTH, opportunityLabel } from './priorities/list';
import { AXES, drawPlot } from './priorities/draw-plot';
import { plotOf, ranked } from './priorities/plot';
import { ratedOpportunities } from './priorities-text';
import type { Scene, Shape } from './shapes';
import type { MeasureText } from './text/measure';
import { MARGIN, titledScene } from './titled-scene';
import { STYLES, textTools } from './tools';

export interface PrioritiesSceneOptions {
  readonly measure: MeasureText;
  readonly localize: Localize;
  /** What can be seen at once, px: where it is too narrow for it, the list stands below the plot. */
  readonly headerWidth?: number | undefined;
}

const BESIDE = 40;
const BELOW = 24;
/** Beside the plot. */
const MOST_COLUMNS = 3;

/**
 * The opportunities of a map by impact and effort in numbers: numbered dots in four quadrants, and a list that says
 * more of each. What is not rated is named below. The same for the same view and the same text measure.
 */
export function prioritiesScene(
  view: JourneyView,
  { measure, localize, headerWidth = Infinity }: PrioritiesSceneOptions,
): Scene {
  const tools = textTools(measure, localize);
  const opportunities = ranked(ratedOpportunities(view));
  const plot = plotOf(opportunities);
  const plotX = MARGIN + AXES.left;
  const plotHeight = plot.height + AXES.below;
  const beside = plotX + plot.width + BESIDE + LIST_WIDTH + MARGIN <= headerWidth;
  const list = drawList(
    view,
    opportunities,
    beside
      ? { height: plotHeight, mostColumns: MOST_COLUMNS }
      : { height: 0, mostColumns: columnsIn(AXES.left + plot.width) },
    tools,
  );
  const listX = beside ? plotX + plot.width + BESIDE : MARGIN;
  const right = beside ? listX + Math.max(list.width, LIST_WIDTH) : plotX + plot.width;
  const content = (top: number): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
    const shapes: Shape[] = [];
    let bottom = top;
    if (opportunities.length > 0) {
      const labels = opportunities.map((each, index) => opportunityLabel(view, each, index, localize));
      const children = drawPlot(opportunities, plot, (index) => labels[index] ?? '', tools);
      shapes.push({ kind: 'group', name: 'priorities', dx: plotX, dy: top, children });
      const listY = beside ? top + 4 : top + plotHeight + BELOW;
      shapes.push({ kind: 'group', name: 'list', dx: listX, dy: listY, children: list.shapes });
      bottom = Math.max(top + plotHeight, listY + list.height + 4);
    }
    const missing = unratedText(view, localize);
    if (missing !== undefined) {
      const place = { x: MARGIN, y: bottom + 16, width: right - MARGIN, maxLines: 6 };
      const note = tools.text(missing, STYLES.quiet, place);
      shapes.push(note.shape);
      bottom = place.y + note.height;
    }
    return { shapes, bottom };
  };
  const said = prioritiesDescription(view, opportunities.length, localize);
  return titledScene(view, { right, said, legend: [], content }, tools);
}

function prioritiesDescription(view: JourneyView, rated: number, localize: Localize): string {
  if (view.opportunities.length === 0)
    return localize(
      'No opportunities in this map yet. Written under “opportunities” with “impact” and “effort” from 1 to 5, they stand here in their order.',
    );
  if (rated === 0)
    return localize(
      'No opportunity can be placed yet. “impact” and “effort” from 1 to 5 give each its place.',
    );
  const count = view.opportunities.length;
  const value = rated === count ? rated : localize('{number} of {count}', { number: rated, count });
  return `${localize('Priorities')} · ${localize('{name}: {value}', { name: localize('Opportunities'), value })}`;
}

/** What has no place: neither rejected nor rated both ways. */
function unratedText({ opportunities }: JourneyView, localize: Localize): string | undefined {
  const titles = opportunities.flatMap(({ title, impact, effort, status }) =>
    status !== 'rejected' && (impact === undefined || effort === undefined) ? [title] : [],
  );
  if (titles.length === 0) return undefined;
  return localize('Without impact or effort, so without a place: {list}', { list: titles.join(', ') });
}
