import type { JourneyMap, Phase, Step } from './journey-map';

/** A step with the id others refer to it by, and where it stands. */
export interface PlacedStep {
  readonly step: Step;
  readonly id: string;
  readonly phase: Phase;
  /** Zero-based among the phases, and within the phase. */
  readonly phaseIndex: number;
  readonly stepIndex: number;
}

/** All steps in the order of the file. A step without an id gets the slug of its title, made unique. */
export function placedSteps(map: JourneyMap): readonly PlacedStep[] {
  const unique = uniqueSlugs(map.phases.flatMap(({ steps }) => steps.flatMap(({ id }) => id ?? [])));
  return map.phases.flatMap((phase, phaseIndex) =>
    phase.steps.map((step, stepIndex) => ({
      step,
      id: step.id ?? unique(step.title),
      phase,
      phaseIndex,
      stepIndex,
    })),
  );
}

/** Ids of the phases, in the order of the file. */
export function phaseIds(map: JourneyMap): readonly string[] {
  const unique = uniqueSlugs(map.phases.flatMap(({ id }) => id ?? []));
  return map.phases.map(({ id, title }) => id ?? unique(title));
}

/** Gives slugs that are neither taken nor given before, with `-2`, `-3` … where they would be. */
function uniqueSlugs(written: readonly string[]): (title: string | undefined) => string {
  const taken = new Set(written);
  const counts = new Map<string, number>();
  return (title) => {
    const base = slug(title ?? '');
    let count = counts.get(base) ?? 0;
    let candidate: string;
    do {
      count++;
      candidate = count === 1 ? base : `${base}-${String(count)}`;
    } while (taken.has(candidate));
    counts.set(base, count);
    taken.add(candidate);
    return candidate;
  };
}

/** A title as an id: lower case, letters and digits of any script, hyphens between words. */
export function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.join('-') : 'untitled';
}
