import type { PlacedStep } from '../model/ids';
import type { JourneyMap } from '../model/journey-map';
import type { ViewOpportunity } from './journey-view';
import { segment } from './paths';

/** The opportunities of a map, in the order of the file. */
export function opportunitiesView(map: JourneyMap): readonly ViewOpportunity[] {
  return [...map.opportunities].map(
    ([id, { title, kind, segments, status, impact, effort, owner, due, cost }]) => ({
      path: `/opportunities/${segment(id)}`,
      id,
      title: title ?? id,
      kind,
      segments,
      status,
      impact: inRange(impact),
      effort: inRange(effort),
      owner,
      due,
      cost,
    }),
  );
}

/** Which opportunities belong to a step: those that address it, and those its pains and contacts name. */
export function opportunitiesOf({ step, id }: PlacedStep, map: JourneyMap): readonly number[] {
  const named = [...step.pains, ...step.reasonsForContact].flatMap(({ opportunities }) => opportunities);
  return [...map.opportunities].flatMap(([key, { addresses }], index) =>
    addresses.includes(id) || named.includes(key) ? [index] : [],
  );
}

function inRange(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1 && value <= 5 ? Math.round(value) : undefined;
}
