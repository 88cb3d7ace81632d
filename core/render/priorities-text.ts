import type { JourneyView, ViewOpportunity } from '../insight/journey-view';
import type { Localize } from '../text';
import { spread } from './priorities/spread';
import { mermaidLabel } from './text/mermaid-label';

/** An opportunity that has its place among the priorities. */
export type RatedOpportunity = ViewOpportunity & { readonly impact: number; readonly effort: number };

/** The opportunities that are rated by impact and effort and not rejected, in the order of the file. */
export function ratedOpportunities({ opportunities }: JourneyView): readonly RatedOpportunity[] {
  return opportunities.filter(
    (each): each is RatedOpportunity =>
      each.impact !== undefined && each.effort !== undefined && each.status !== 'rejected',
  );
}

/**
 * The opportunities as source of a Mermaid quadrantChart: impact upwards, effort to the right, both from 1
 * to 5. Points at the same place stand a little apart. Their order is that of `ratedOpportunities`.
 */
export function prioritiesText(view: JourneyView, localize: Localize): string {
  const quoted = (message: string) => `"${mermaidLabel(localize(message))}"`;
  const places = spread(ratedOpportunities(view));
  return [
    '---',
    'config:',
    '  quadrantChart:',
    '    chartWidth: 1000',
    '    chartHeight: 760',
    '    pointTextPadding: 8',
    '---',
    'quadrantChart',
    `  title ${mermaidLabel(view.title.text)}`,
    `  x-axis ${quoted('Low effort')} --> ${quoted('High effort')}`,
    `  y-axis ${quoted('Low impact')} --> ${quoted('High impact')}`,
    `  quadrant-1 ${quoted('Big projects')}`,
    `  quadrant-2 ${quoted('Quick wins')}`,
    `  quadrant-3 ${quoted('On the side')}`,
    `  quadrant-4 ${quoted('Rather not')}`,
    ...places.map(({ of, x, y }) => `  "${mermaidLabel(of.title)}": [${x.toFixed(3)}, ${y.toFixed(3)}]`),
    '',
  ].join('\n');
}
