import type { JourneyView } from '../insight/journey-view';
import { onlyPersonas } from './only-personas';

/** The customer segments that a map speaks of: those of its personas and those its opportunities are for. */
export function segmentsOf({ personas, opportunities }: JourneyView): readonly string[] {
  return [
    ...new Set([
      ...personas.flatMap(({ segment }) => segment ?? []),
      ...opportunities.flatMap(({ segments }) => segments),
    ]),
  ];
}

/**
 * The view without some segments: without their personas and the opportunities that are for them alone. What
 * names no segment is for everybody.
 */
export function withoutSegments(view: JourneyView, hidden: readonly string[]): JourneyView {
  const shown = view.opportunities.flatMap(({ segments }, index) =>
    segments.length === 0 || segments.some((segment) => !hidden.includes(segment)) ? [index] : [],
  );
  const places = new Map(shown.map((index, place) => [index, place]));
  const moved = <T extends { readonly opportunities: readonly number[] }>(part: T): T => ({
    ...part,
    opportunities: part.opportunities.flatMap((index) => places.get(index) ?? []),
  });
  const ids = view.personas.flatMap(({ id, segment }) =>
    segment !== undefined && hidden.includes(segment) ? [] : [id],
  );
  // A curve may belong to someone who has no card.
  const others = view.curves.flatMap(({ persona }) =>
    persona !== undefined && !view.personas.some(({ id }) => id === persona) ? [persona] : [],
  );
  return {
    ...onlyPersonas(view, [...ids, ...others]),
    steps: view.steps.map(moved),
    opportunities: view.opportunities.filter((_, index) => places.has(index)),
    insights: view.insights.map(moved),
    objectives: view.objectives.map(moved),
  };
}
