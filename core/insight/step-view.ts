import type { PlacedStep } from '../model/ids';
import type { Metric } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import type { ViewMetric, ViewStep } from './journey-view';
import { channelIdsOf, channelsOf, linkOf } from './links';
import { placed, placedAll, stepPath } from './paths';

/** Everything the picture shows of a step. `opportunities` are indices into those of the view. */
export function stepView(
  here: PlacedStep,
  next: PlacedStep | undefined,
  vocabulary: Vocabulary,
  opportunities: readonly number[],
  titleOf: (id: string) => string,
): ViewStep {
  const { step } = here;
  const path = stepPath(here.phaseIndex, here.stepIndex);
  const at = (key: string) => `${path}/${key}`;
  const item = (key: string, index: number) => `${path}/${key}/${String(index)}`;
  const { touchpoint } = step;
  return {
    path,
    id: here.id,
    title: step.title ?? '',
    phase: here.phaseIndex,
    moment: step.momentOfTruth && { concern: step.momentOfTruth.concern, path: at('momentOfTruth') },
    action: placedAll(step.action, at('action')),
    initiator: step.initiator,
    wait: placed(step.wait, at('wait')),
    duration: placed(step.duration, at('duration')),
    recovery: placed(step.recovery, at('recovery')),
    alternatives: channelsOf(step.alternatives, vocabulary),
    treatedAs: step.treatedAs,
    decision: step.decision && {
      path: at('decision'),
      question: step.decision.question,
      options: step.decision.options.map(({ when, to, share }) => ({
        when,
        to: to === undefined ? undefined : titleOf(to),
        share,
      })),
    },
    metrics: metricsView(step.metrics, at('metrics')),
    touchpoint:
      touchpoint === undefined
        ? undefined
        : { text: vocabulary.touchpoints.get(touchpoint)?.name ?? touchpoint, path: at('touchpoint') },
    channels: channelsOf(channelIdsOf(step, vocabulary), vocabulary),
    channelPath: step.channels.length > 0 ? at('channel') : undefined,
    link: linkOf(here, next, vocabulary),
    people: step.people.map((id, index) => {
      const person = vocabulary.people.get(id);
      const { role, latitude } = person ?? {};
      return { name: person?.name ?? id, path: item('people', index), role, latitude };
    }),
    objects: step.objects.map((id, index) => {
      const object = vocabulary.objects.get(id);
      const { kind, origin } = object ?? {};
      return { name: object?.name ?? id, path: item('objects', index), kind, origin };
    }),
    thoughts: placedAll(step.thought, at('thought')),
    needs: placedAll(step.need, at('need')),
    questions: placedAll(step.questions, at('questions')),
    expectations: step.expectations.flatMap(({ text, met, toward, aspect, kind }, index) =>
      text === undefined ? [] : [{ text, met, toward, aspect, kind, path: item('expectations', index) }],
    ),
    pains: step.pains.flatMap(({ text, kind, churnRisk }, index) =>
      text === undefined ? [] : [{ text, kind, churnRisk, path: item('pains', index) }],
    ),
    gains: placedAll(step.gains, at('gains')),
    reasons: step.reasonsForContact.flatMap(({ reason, rootCause, volume }, index) =>
      reason === undefined
        ? []
        : [{ text: reason, rootCause, volume, path: item('reasonsForContact', index) }],
    ),
    baseService: step.baseService && {
      name: step.baseService.name,
      status: step.baseService.status,
      path: at('baseService'),
    },
    wow: placed(step.wow, at('wow')),
    backstage: step.backstage.map(({ department, action, system, duration }, index) => ({
      path: item('backstage', index),
      department: named(department, vocabulary.departments),
      action,
      system: named(system, vocabulary.systems),
      duration,
    })),
    opportunities,
  };
}

/** Metrics with their places. */
export function metricsView(metrics: readonly Metric[], path: string): readonly ViewMetric[] {
  return metrics.map(({ type, name, value, target, unit, date, history }, index) => ({
    path: `${path}/${String(index)}`,
    type,
    name,
    value,
    target,
    unit,
    date,
    history: history.map((point) => point.value),
  }));
}

function named(
  id: string | undefined,
  definitions: ReadonlyMap<string, { readonly name?: string }>,
): string | undefined {
  return id === undefined ? undefined : (definitions.get(id)?.name ?? id);
}
