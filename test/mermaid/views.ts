import type { JourneyView } from '../../core/insight/view';
import { viewOfText } from '../../core/render/testing/view-of';
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

/** A map in which each text stands in a persona, a phase, a step, an insight and what else there can be many of. */
export function viewWithEach(texts: readonly string[]): JourneyView {
  const each = <T>(prefix: string, make: (text: string, index: number) => T) =>
    Object.fromEntries(texts.map((text, index) => [`${prefix}${String(index)}`, make(text, index)]));
  return viewOfText(
    JSON.stringify({
      customerJourney: texts.join(' '),
      state: 'as-is',
      persona: Object.keys(each('p', () => 0)),
      personas: each('p', (text) => ({
        name: text,
        segment: text,
        quote: text,
        goals: text,
        demographics: { [text]: text },
      })),
      promises: each('promise', (text, index) => ({
        text,
        madeAt: `s${String(index)}`,
        keptAt: `s${String(index)}`,
      })),
      evidence: each('e', (text) => ({ method: 'survey', source: text, note: text })),
      insights: each('i', (text, index) => ({
        text,
        evidence: `e${String(index)}`,
        opportunities: `o${String(index)}`,
      })),
      objectives: each('g', (text, index) => ({ title: text, opportunities: `o${String(index)}` })),
      opportunities: {
        ...each('o', (text, index) => ({
          title: text,
          impact: (index % 5) + 1,
          effort: 3,
          owner: text,
          segments: text,
        })),
        ...each('u', (text) => ({ title: text })),
      },
      phases: texts.map((text, index) => ({
        title: text,
        goal: text,
        steps: [
          {
            id: `s${String(index)}`,
            title: text,
            touchpoint: text,
            channel: ['phone', text],
            action: text,
            thought: text,
            emotion: { persona: `p${String(index)}`, score: (index % 5) - 2, feeling: text, because: text },
            pains: { text, opportunities: [`o${String(index)}`] },
            momentOfTruth: { concern: text },
            backstage: [{ department: text, action: text }],
            decision: { question: text, options: [{ when: text, to: 's0', share: 60 }] },
          },
        ],
      })),
    }),
  );
}

/** The example maps. */
export function exampleViews(): readonly { readonly path: string; readonly view: JourneyView }[] {
  return examples()
    .filter(({ path }) => !path.includes('catalog'))
    .map(({ path, text }) => ({ path, view: viewOfText(text) }));
}
