import type { PlacedStep } from '../model/ids';
import type { Metric } from '../model/journey-map';
import type { YamlNode } from '../syntax/node';
import type { Vocabulary } from '../model/vocabulary';
import { channelsOf } from './contact';
import { evidenceOf, sourceName } from './evidence';
import type { ViewMetric, ViewStep, ViewWay } from './journey-view';
import { channelsView, linkOf } from './links';
import { itemPaths, placed, placedAll, stepPath } from './paths';

/** Where a step stands among the others. */
export interface Surroundings {
  /** The next step of the file. */
  readonly next: PlacedStep | undefined;
  readonly ways: readonly ViewWay[];
  /** The flow leads to the next step of the file. */
  readonly follows: boolean;
  /** Finds a step by its id. */
  readonly stepOf: (id: string) => { readonly title: string; readonly index: number } | undefined;
}

/** Everything the picture shows of a step; `opportunities` are indices into those of the view. */
export function stepView(
  here: PlacedStep,
  { next, ways, follows, stepOf }: Surroundings,
  vocabulary: Vocabulary,
  opportunities: readonly number[],
): ViewStep {
  const { step } = here;
  const path = stepPath(here.phaseIndex, here.stepIndex);
  const at = (key: string) => `${path}/${key}`;
  const itemsAt = (key: string) => itemPaths(step.node, key, path);
  const peopleAt = itemsAt('people');
  const objectsAt = itemsAt('objects');
  const expectationsAt = itemsAt('expectations');
  const painsAt = itemsAt('pains');
  const reasonsAt = itemsAt('reasonsForContact');
  const backstageAt = itemsAt('backstage');
  const { touchpoint } = step;
  return {
    path,
    id: here.id,
    title: step.title ?? '',
    phase: here.phaseIndex,
    moment: step.momentOfTruth && { concern: step.momentOfTruth.concern, path: at('momentOfTruth') },
    action: placedAll(step.action, step.node, 'action', path),
    intent: step.intent,
    initiator: step.initiator,
    planned: step.planned,
    frequency: placed(step.frequency, at('frequency')),
    effort: step.effort,
    wait: placed(step.wait, at('wait')),
    duration: placed(step.duration, at('duration')),
    recovery: placed(step.recovery, at('recovery')),
    alternatives: channelsView(step.alternatives, vocabulary),
    treatedAs: step.treatedAs,
    decision: step.decision && {
      path: at('decision'),
      question: step.decision.question,
      options: step.decision.options.map(({ when, to, share, default: usual }) => {
        const target = to === undefined ? undefined : stepOf(to);
        return {
          when,
          to: target?.title ?? to,
          target: target?.index,
          share,
          default: usual ? (true as const) : undefined,
        };
      }),
    },
    metrics: metricsView(step.metrics, step.node, path, vocabulary),
    touchpoint:
      touchpoint === undefined
        ? undefined
        : { text: vocabulary.touchpoints.get(touchpoint)?.name ?? touchpoint, path: at('touchpoint') },
    channels: channelsView(channelsOf(step, vocabulary).value, vocabulary),
    channelPath: step.channels.length > 0 ? at('channel') : undefined,
    link: linkOf(here, next, follows, vocabulary),
    ways,
    people: step.people.map((id, index) => {
      const person = vocabulary.people.get(id);
      const { role, latitude } = person ?? {};
      return { name: person?.name ?? id, path: peopleAt(index), role, latitude };
    }),
    objects: step.objects.map((id, index) => {
      const object = vocabulary.objects.get(id);
      const { kind, origin } = object ?? {};
      return { name: object?.name ?? id, path: objectsAt(index), kind, origin };
    }),
    thoughts: placedAll(step.thought, step.node, 'thought', path),
    needs: placedAll(step.need, step.node, 'need', path),
    questions: placedAll(step.questions, step.node, 'questions', path),
    expectations: step.expectations.flatMap(({ text, met, toward, aspect, kind }, index) =>
      text === undefined ? [] : [{ text, met, toward, aspect, kind, path: expectationsAt(index) }],
    ),
    pains: step.pains.flatMap(({ text, kind, churnRisk }, index) =>
      text === undefined ? [] : [{ text, kind, churnRisk, path: painsAt(index) }],
    ),
    gains: placedAll(step.gains, step.node, 'gains', path),
    reasons: step.reasonsForContact.flatMap(({ reason, rootCause, volume }, index) =>
      reason === undefined ? [] : [{ text: reason, rootCause, volume, path: reasonsAt(index) }],
    ),
    baseService: step.baseService && {
      name: step.baseService.name,
      status: step.baseService.status,
      path: at('baseService'),
    },
    wow: placed(step.wow, at('wow')),
    backstage: step.backstage.map(({ department, action, system, duration }, index) => ({
      path: backstageAt(index),
      department: named(department, vocabulary.departments),
      action,
      system: named(system, vocabulary.systems),
      duration,
    })),
    evidence: step.evidence.length > 0 ? evidenceOf(step.evidence, vocabulary) : undefined,
    specs: placedAll(step.specs, step.node, 'specs', path),
    notes: placedAll(step.notes, step.node, 'notes', path),
    opportunities,
  };
}

/** The metrics of a thing with their places. */
export function metricsView(
  metrics: readonly Metric[],
  node: YamlNode | undefined,
  base: string,
  vocabulary: Vocabulary,
): readonly ViewMetric[] {
  const pathOf = itemPaths(node, 'metrics', base);
  return metrics.map(({ type, name, value, target, unit, date, source, history }, index) => ({
    path: pathOf(index),
    type,
    name,
    value,
    target,
    unit,
    date,
    source: source === undefined ? undefined : sourceName(source, vocabulary),
    history,
  }));
}

function named(
  id: string | undefined,
  definitions: ReadonlyMap<string, { readonly name?: string }>,
): string | undefined {
  return id === undefined ? undefined : (definitions.get(id)?.name ?? id);
}
