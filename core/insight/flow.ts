import type { PlacedStep } from '../model/ids';

/** A way from one step to another. */
export interface Way {
  readonly from: PlacedStep;
  readonly to: PlacedStep;
  /** `order`: nothing but the order of the file says so. */
  readonly by: 'order' | 'next' | 'decision';
}

/** How the steps of a map follow each other. */
export interface Flow {
  /** Every way once, in the order of the steps it starts from. */
  readonly ways: readonly Way[];
  readonly after: (step: PlacedStep) => readonly Way[];
  readonly before: (step: PlacedStep) => readonly Way[];
}

/**
 * The ways between steps. A `next` or a `decision` replaces the step that follows in the file; one that
 * names no step there is (half-typed, misspelt) replaces nothing.
 */
export function flowOf(steps: readonly PlacedStep[]): Flow {
  const byId = new Map<string, PlacedStep>();
  for (const step of steps) if (!byId.has(step.id)) byId.set(step.id, step);
  const after = new Map<PlacedStep, readonly Way[]>();
  const before = new Map<PlacedStep, Way[]>();
  const ways: Way[] = [];
  for (const [index, from] of steps.entries()) {
    const out = waysFrom(from, steps[index + 1], byId);
    after.set(from, out);
    ways.push(...out);
    for (const way of out) {
      const known = before.get(way.to);
      if (known) known.push(way);
      else before.set(way.to, [way]);
    }
  }
  return { ways, after: (step) => after.get(step) ?? [], before: (step) => before.get(step) ?? [] };
}

function waysFrom(
  from: PlacedStep,
  following: PlacedStep | undefined,
  byId: ReadonlyMap<string, PlacedStep>,
): readonly Way[] {
  const { next, decision } = from.step;
  if (next.length === 0 && !decision) return following ? [{ from, to: following, by: 'order' }] : [];
  const named = [
    ...next.map((id) => ({ id, by: 'next' as const })),
    ...(decision?.options ?? []).flatMap(({ to }) =>
      to === undefined ? [] : [{ id: to, by: 'decision' as const }],
    ),
  ];
  const found = new Map<PlacedStep, Way>();
  for (const { id, by } of named) {
    const to = byId.get(id);
    if (to && !found.has(to)) found.set(to, { from, to, by });
  }
  if (found.size > 0) return [...found.values()];
  return following ? [{ from, to: following, by: 'order' }] : [];
}

/** The steps that some path from the first one reaches; `after` gives those that one leads to. */
export function reachable<Step>(
  steps: readonly Step[],
  after: (step: Step) => readonly Step[],
): ReadonlySet<Step> {
  const reached = new Set<Step>(steps.slice(0, 1));
  // A set hands out what is added while it is walked.
  for (const step of reached) for (const next of after(step)) reached.add(next);
  return reached;
}
