import assert from 'node:assert/strict';
import { viewOf, type JourneyView } from '../../core/insight/view';
import { readJourneyFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { examples } from '../support/examples';

/** A map with a text in every field that takes one; as it is read from a file. */
export function viewWith(text: string): JourneyView {
  const metric = { type: 'custom', name: text, value: 1, target: 2, unit: text, source: text };
  const step = {
    title: text,
    touchpoint: text,
    channel: ['phone', text],
    frequency: text,
    action: text,
    thought: text,
    need: text,
    questions: text,
    people: 'p',
    objects: ['o', text],
    emotion: { score: -2, feeling: text, because: text, evidence: 'e' },
    expectations: { text, toward: 'sales', aspect: text },
    pains: { text, churnRisk: 'high', opportunities: ['opp'] },
    gains: text,
    baseService: { name: text, status: 'unmet' },
    wow: text,
    momentOfTruth: { concern: text },
    reasonsForContact: { reason: text, rootCause: text, volume: text },
    wait: text,
    duration: text,
    alternatives: [text],
    recovery: text,
    handoff: { to: 'd', carries: [text], visible: true, wait: text },
    backstage: [{ department: 'd', action: text, system: 's', duration: text }, text],
    decision: {
      question: text,
      options: [
        { when: text, to: 'second', share: 60 },
        { when: text, to: text },
      ],
    },
    metrics: [metric],
    notes: text,
  };
  return viewOfText(
    JSON.stringify({
      customerJourney: text,
      state: 'as-is',
      subject: { brand: text, product: text, service: text },
      persona: 'anna',
      scenario: text,
      goal: text,
      trigger: text,
      scope: { from: text, to: text, duration: text },
      owner: text,
      contributors: [{ name: text, department: text }],
      review: { last: text, next: text, every: text },
      overall: {
        emotion: { score: 1, feeling: text, because: text },
        perception: { brand: text },
        metrics: metric,
      },
      metrics: [metric],
      promises: { [text]: { text, madeAt: 'first', keptAt: 'second' } },
      opportunities: { opp: { title: text, impact: 4, effort: 2, cost: text, owner: text, due: text } },
      evidence: { e: { method: 'survey', source: text, note: text } },
      personas: {
        anna: {
          name: text,
          segment: text,
          occupation: text,
          quote: text,
          goals: text,
          problems: text,
          demographics: { [text]: text },
        },
      },
      people: { p: { name: text, role: text } },
      objects: { o: { name: text } },
      departments: { d: { name: text } },
      systems: { s: { name: text } },
      phases: [
        { title: text, customerLabel: text, goal: text, metrics: metric, steps: [{ id: 'first', ...step }] },
        {
          title: text,
          steps: [{ id: 'second', ...step, channel: 'email', handoff: undefined, decision: undefined }],
        },
      ],
    }),
  );
}

/** The example maps. */
export function exampleViews(): readonly { readonly path: string; readonly view: JourneyView }[] {
  return examples()
    .filter(({ path }) => !path.includes('catalog'))
    .map(({ path, text }) => ({ path, view: viewOfText(text) }));
}

function viewOfText(text: string): JourneyView {
  const read = readJourneyFile(text, 'map');
  assert.ok(read.kind === 'map');
  return viewOf(read.map, vocabularyOf(read.map, []));
}
