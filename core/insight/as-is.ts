import { placedSteps } from '../model/ids';
import type { JourneyMap } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import { curvesOf } from './curves';
import type { ViewAsIsCurve } from './journey-view';

/**
 * The curves of the present state, laid along the steps of the target: a step with the same id stands at
 * the same place, the steps between two such anchors are spread evenly.
 */
export function asIsCurves(
  asIs: JourneyMap,
  vocabulary: Vocabulary,
  targetIds: readonly string[],
): readonly ViewAsIsCurve[] {
  const steps = placedSteps(asIs);
  const places = spread(
    steps.map(({ id }) => {
      const place = targetIds.indexOf(id);
      return place < 0 ? undefined : place;
    }),
    targetIds.length,
  );
  return curvesOf(asIs, steps, asIs.persona, vocabulary).flatMap(({ persona, points }) => {
    const laid = points.flatMap(({ step, score }) => {
      const at = places[step];
      return at === undefined ? [] : [{ at, score, title: steps[step]?.step.title ?? '' }];
    });
    return laid.length === 0 ? [] : [{ persona, title: asIs.title ?? '', points: laid }];
  });
}

/** Fills the gaps between known places; what would run backwards loses its anchor. Strictly rising. */
function spread(known: readonly (number | undefined)[], count: number): readonly number[] {
  const anchors: { index: number; at: number }[] = [{ index: -1, at: -0.5 }];
  known.forEach((at, index) => {
    if (at !== undefined && at > (anchors.at(-1)?.at ?? -1)) anchors.push({ index, at });
  });
  anchors.push({ index: known.length, at: Math.max(count, 1) - 0.5 });
  return known.map((_, index) => {
    const next = anchors.findIndex((anchor) => anchor.index >= index);
    const after = anchors[next];
    const before = anchors[next - 1];
    if (!after || !before || after.index === index) return after?.at ?? 0;
    return before.at + ((after.at - before.at) * (index - before.index)) / (after.index - before.index);
  });
}
