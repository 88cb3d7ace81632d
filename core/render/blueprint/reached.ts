import type { JourneyView } from '../../insight/journey-view';

/** Indices of the steps that some path from the first one leads to. */
export function reachedSteps({ steps }: JourneyView): ReadonlySet<number> {
  const reached = new Set<number>(steps.length > 0 ? [0] : []);
  // A set gives what is added while one goes through it.
  for (const index of reached) for (const { to } of steps[index]?.ways ?? []) reached.add(to);
  return reached;
}
