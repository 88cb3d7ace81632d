import { placedSteps } from '../model/ids';
import type { JourneyMap } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import { asIsCurves } from './as-is';
import { compact } from './compact';
import { curvesOf } from './curves';
import { flowOf } from './flow';
import { insightsView, objectivesView } from './insight-view';
import type { JourneyView, ViewCompleteness, ViewMetric, ViewPhase } from './journey-view';
import { opportunitiesOf, opportunitiesView } from './opportunity-view';
import { itemPaths, placed, segment } from './paths';
import { personaIds, personaView } from './persona-view';
import { metricsView, stepView } from './step-view';

export type { JourneyView } from './journey-view';

/** What a view shows beside the map itself. */
export interface ViewExtras {
  /** The map that `basedOn` names, with what it can refer to. */
  readonly asIs?: { readonly map: JourneyMap; readonly vocabulary: Vocabulary };
  readonly completeness?: ViewCompleteness;
}

/** Everything the picture needs, resolved for display, as plain JSON. */
export function viewOf(map: JourneyMap, vocabulary: Vocabulary, extras: ViewExtras = {}): JourneyView {
  const steps = placedSteps(map);
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const placeOf = (id: string | undefined) => (id === undefined ? undefined : places.get(id));
  const stepOf = (id: string) => {
    const index = placeOf(id);
    return index === undefined ? undefined : { index, title: steps[index]?.step.title ?? id };
  };
  const indices = new Map(steps.map((step, index) => [step, index]));
  const flow = flowOf(steps);
  const contributorAt = itemPaths(map.node, 'contributors', '');
  const ids = personaIds(map);
  return compact<JourneyView>({
    version: 1,
    title: { text: map.title ?? '', path: '/customerJourney' },
    state: map.state,
    status: map.status,
    subject: placed(
      [map.subject.brand, map.subject.product, map.subject.service].filter(Boolean).join(' · ') || undefined,
      '/subject',
    ),
    goal: placed(map.goal, '/goal'),
    trigger: placed(map.trigger, '/trigger'),
    scenario: placed(map.scenario, '/scenario'),
    scope: Object.values(map.scope).some(Boolean) ? { ...map.scope, path: '/scope' } : undefined,
    personas: ids.map((id, index) => personaView(id, index, map, vocabulary)),
    metrics: [
      ...metricsView(map.metrics, map.node, '', vocabulary),
      ...metricsView(map.overall?.metrics ?? [], map.overall?.node, '/overall', vocabulary).map(asked),
    ],
    perception: (['company', 'brand', 'product'] as const).flatMap((of) => {
      const text = map.overall?.perception[of];
      return text === undefined ? [] : [{ of, text, path: `/overall/perception/${of}` }];
    }),
    phases: phasesView(map, vocabulary),
    steps: steps.map((here, index) => {
      const ways = flow.after(here).map(({ to, by }) => ({ to: indices.get(to) ?? 0, by }));
      const follows = ways.some(({ to }) => to === index + 1);
      const around = { next: steps[index + 1], ways, follows, stepOf };
      return stepView(here, around, vocabulary, opportunitiesOf(here, map));
    }),
    curves: curvesOf(map, steps, ids, vocabulary),
    asIs: extras.asIs
      ? asIsCurves(
          extras.asIs.map,
          extras.asIs.vocabulary,
          steps.map(({ id }) => id),
        )
      : [],
    promises: [...map.promises].map(([id, { text, madeAt, keptAt }]) => ({
      text: text ?? id,
      path: `/promises/${segment(id)}`,
      from: placeOf(madeAt),
      to: placeOf(keptAt),
    })),
    opportunities: opportunitiesView(map),
    insights: insightsView(map, vocabulary),
    objectives: objectivesView(map),
    owner: placed(map.owner, '/owner'),
    contributors: map.contributors.map(({ name, department }, index) => ({
      path: contributorAt(index),
      name,
      department:
        department === undefined ? undefined : (vocabulary.departments.get(department)?.name ?? department),
    })),
    review: Object.values(map.review).some(Boolean) ? { ...map.review, path: '/review' } : undefined,
    completeness: extras.completeness,
  });
}

/** A figure that was asked for at the end. */
function asked(metric: ViewMetric): ViewMetric {
  return { ...metric, whole: true };
}

function phasesView(map: JourneyMap, vocabulary: Vocabulary): readonly ViewPhase[] {
  let next = 0;
  return map.phases.map(({ node, title, customerLabel, field, goal, metrics, steps }, index) => {
    const path = `/phases/${String(index)}`;
    const first = next;
    next += steps.length;
    return {
      path,
      title: title ?? '',
      customerLabel,
      field,
      goal,
      metrics: metricsView(metrics, node, path, vocabulary),
      first,
      count: steps.length,
    };
  });
}
