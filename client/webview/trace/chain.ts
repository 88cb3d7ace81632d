import type { JourneyView } from '../../../core/insight/view';
import type { Localize } from '../../../core/text';

/** What hangs together: from what was learnt, over what follows from it, to where the customer feels it. */
export interface Chain {
  /** JSON pointer and name of where it was begun. */
  readonly path: string;
  readonly title: string;
  readonly kind: ChainKind;
  readonly evidence: readonly Link[];
  readonly insights: readonly Link[];
  readonly objectives: readonly Link[];
  readonly opportunities: readonly Link[];
  readonly steps: readonly Link[];
}

export type ChainKind = 'evidence' | 'insight' | 'objective' | 'opportunity';

export interface Link {
  /** Absent where the map has no line for it. */
  readonly path?: string;
  readonly title: string;
}

/** Everything that a chain can be begun from. */
export function startsOf(
  view: JourneyView,
): Readonly<Record<Exclude<ChainKind, 'evidence'>, readonly Link[]>> {
  return {
    objective: view.objectives,
    insight: view.insights.map(({ path, text }) => ({ path, title: text })),
    opportunity: view.opportunities,
  };
}

/** The chain through what stands at a JSON pointer or around it; undefined where none begins. */
export function chainAt(view: JourneyView, pointer: string): Chain | undefined {
  const around = ({ path }: { readonly path?: string }) =>
    path !== undefined && (pointer === path || pointer.startsWith(`${path}/`));
  const insight = view.insights.find(around);
  if (insight) return chain(view, 'insight', { ...insight, title: insight.text }, insight.opportunities);
  const objective = view.objectives.find(around);
  if (objective) return chain(view, 'objective', objective, objective.opportunities);
  const opportunity = view.opportunities.findIndex(around);
  const start = view.opportunities[opportunity];
  if (start) return chain(view, 'opportunity', start, [opportunity]);
  const source = view.insights.flatMap(({ sources }) => sources).find(around);
  if (!source?.path) return undefined;
  const backed = view.insights.filter(({ sources }) => sources.some(({ path }) => path === source.path));
  const follows = backed.flatMap(({ opportunities }) => opportunities);
  return chain(view, 'evidence', { path: source.path, title: source.name }, follows);
}

function chain(
  view: JourneyView,
  kind: ChainKind,
  { path, title }: { readonly path: string; readonly title: string },
  opportunities: readonly number[],
): Chain {
  const touches = (part: { readonly opportunities: readonly number[] }) =>
    part.opportunities.some((index) => opportunities.includes(index));
  const insights = view.insights.filter((each) => each.path === path || touches(each));
  // Two insights may lead to the same opportunity; who asks for one of them is not told of the other.
  const told = kind === 'insight' ? insights.filter((each) => each.path === path) : insights;
  const sources = new Map(told.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
  return {
    path,
    title,
    kind,
    evidence: [...sources.values()].map((source) => ({ path: source.path, title: source.name })),
    insights: told.map((each) => ({ path: each.path, title: each.text })),
    objectives: view.objectives.filter((each) => each.path === path || touches(each)),
    opportunities: view.opportunities.filter((_, index) => opportunities.includes(index)),
    steps: view.steps.filter(touches),
  };
}

/** JSON pointers of what stands out in the picture. */
export function pathsOf({ opportunities, steps }: Chain): readonly string[] {
  return [...opportunities, ...steps].flatMap(({ path }) => path ?? []);
}

/** What a start is called, with its kind. */
export function chainName({ kind, title }: Pick<Chain, 'kind' | 'title'>, localize: Localize): string {
  switch (kind) {
    case 'evidence':
      return localize('Evidence “{title}”', { title });
    case 'insight':
      return localize('Insight “{title}”', { title });
    case 'objective':
      return localize('Objective “{title}”', { title });
    case 'opportunity':
      return localize('Opportunity “{title}”', { title });
  }
}
