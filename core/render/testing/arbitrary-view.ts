import fc from 'fast-check';
import type { JourneyView, ViewStep } from '../../insight/journey-view';

const WORDS = [
  'a',
  'Rufnummernmitnahmeformular',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'the',
  'customer',
  'waits',
  'E-Mail-Adresse',
  '顾客在商店里询问价格',
  'お客様',
  '👨‍👩‍👧‍👦',
  '😀',
  'مرحبا',
  'עולם',
  'wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
  '<b>&"\'',
  'und/oder',
  'Größe',
  'e\u0301\u0301',
  'https://example.com/a/very/long/path?with=query&and=more',
];

/** Texts from nothing to very long, in several scripts. */
export const anyText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS), { minLength: 30, maxLength: 80 })
      .map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });
const path = fc.constant('/here');
const placed = fc.record({ text: anyText, path });
const score = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);
const evidence = fc.record({ sources: few(anyText, 2), assumed: fc.boolean() });
const metric = fc.record({
  path,
  name: maybe(anyText),
  type: maybe(fc.constantFrom('nps', 'churn', 'custom')),
  value: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
  target: maybe(fc.integer({ min: -100, max: 10000 })),
  unit: maybe(anyText),
  source: maybe(anyText),
  history: fc.array(
    fc.record({ value: fc.integer({ min: -100, max: 100 }), date: maybe(fc.constant('2026-02-28')) }),
    { maxLength: 5 },
  ),
});
const channel = fc.record({
  id: fc.constantFrom('phone', 'email', 'own'),
  name: anyText,
  kind: maybe(fc.constantFrom('digital', 'human', 'physical')),
});

const step: fc.Arbitrary<ViewStep> = fc.record({
  path,
  id: fc.constant('id'),
  title: anyText,
  phase: fc.constant(0),
  moment: maybe(fc.record({ concern: maybe(anyText), path })),
  action: few(placed, 2),
  intent: maybe(fc.constantFrom('buy', 'get-help')),
  initiator: maybe(fc.constantFrom('customer', 'company')),
  planned: maybe(fc.boolean()),
  frequency: maybe(placed),
  effort: maybe(fc.integer({ min: 1, max: 5 })),
  wait: maybe(placed),
  duration: maybe(placed),
  recovery: maybe(placed),
  alternatives: few(channel, 2),
  treatedAs: maybe(fc.constantFrom('individual', 'object')),
  decision: maybe(
    fc.record({
      path,
      question: maybe(anyText),
      options: few(
        fc.record({
          when: maybe(anyText),
          to: maybe(anyText),
          target: maybe(fc.nat(70)),
          share: maybe(fc.nat(100)),
          default: maybe(fc.constant(true as const)),
        }),
      ),
    }),
  ),
  metrics: few(metric, 1),
  touchpoint: maybe(placed),
  channels: few(channel),
  link: maybe(
    fc.record({
      kind: fc.constantFrom('plain', 'break', 'handoff'),
      to: maybe(anyText),
      carries: few(anyText),
      visible: maybe(fc.boolean()),
      seamless: maybe(fc.boolean()),
      wait: maybe(anyText),
    }),
  ),
  ways: few(fc.record({ to: fc.nat(70), by: fc.constantFrom('order', 'next', 'decision') }), 2),
  people: few(
    fc.record({
      name: anyText,
      path,
      role: maybe(anyText),
      latitude: maybe(fc.constantFrom('low', 'medium', 'high')),
    }),
  ),
  objects: few(fc.record({ name: anyText, path, kind: maybe(fc.constantFrom('script', 'digital')) })),
  thoughts: few(placed, 2),
  needs: few(placed, 2),
  questions: few(placed, 12),
  expectations: few(
    fc.record({
      text: anyText,
      path,
      met: maybe(fc.constantFrom('yes', 'partly', 'no')),
      toward: maybe(fc.constantFrom('sales', 'product', 'service')),
      aspect: maybe(anyText),
    }),
  ),
  pains: few(fc.record({ text: anyText, path, churnRisk: maybe(fc.constantFrom('low', 'high')) })),
  gains: few(placed, 2),
  reasons: few(fc.record({ text: anyText, path, rootCause: maybe(anyText), volume: maybe(anyText) }), 2),
  baseService: maybe(
    fc.record({ path, name: maybe(anyText), status: maybe(fc.constantFrom('met', 'at-risk', 'unmet')) }),
  ),
  wow: maybe(placed),
  backstage: few(
    fc.record({
      path,
      department: maybe(anyText),
      action: maybe(anyText),
      system: maybe(anyText),
      duration: maybe(anyText),
    }),
  ),
  evidence: maybe(evidence),
  specs: few(placed, 2),
  notes: few(placed, 2),
  opportunities: fc.subarray([0, 1, 2]),
}) as fc.Arbitrary<ViewStep>;

const bareStep: fc.Arbitrary<ViewStep> = fc.record({ title: anyText }).map(({ title }) => ({
  path: '/here',
  id: 'id',
  title,
  phase: 0,
  action: [],
  alternatives: [],
  metrics: [],
  channels: [],
  ways: [],
  people: [],
  objects: [],
  thoughts: [],
  needs: [],
  questions: [],
  expectations: [],
  pains: [],
  gains: [],
  reasons: [],
  backstage: [],
  specs: [],
  notes: [],
  opportunities: [],
}));

const anyStep = fc.oneof({ weight: 3, arbitrary: step }, { weight: 2, arbitrary: bareStep });

const phaseOf = (steps: fc.Arbitrary<ViewStep[]>) =>
  fc.record({
    path,
    title: anyText,
    customerLabel: maybe(anyText),
    field: maybe(fc.constantFrom('awareness', 'onboarding', 'engagement', 'advocacy')),
    goal: maybe(anyText),
    metrics: few(metric, 2),
    steps,
  });

type Phase = ReturnType<typeof phaseOf> extends fc.Arbitrary<infer T> ? T : never;

/** Steps in phases of ten; the last one holds what is left. */
const phasesOf = (count: number): fc.Arbitrary<Phase[]> => {
  const counts = Array.from({ length: Math.ceil(count / 10) }, (_, at) => Math.min(10, count - 10 * at));
  const phases = counts.map((each) => phaseOf(fc.array(anyStep, { minLength: each, maxLength: each })));
  return fc.tuple(...phases);
};

const persona = fc.record({
  id: fc.constant('p'),
  name: anyText,
  path,
  segment: maybe(anyText),
  occupation: maybe(anyText),
  demographics: few(anyText, 4),
  quote: maybe(anyText),
  lists: fc
    .subarray(['goals', 'problems', 'needs', 'wishes', 'values'] as const)
    .chain((kinds) =>
      fc.tuple(
        ...kinds.map((kind) =>
          fc.record({ kind: fc.constant(kind), items: fc.array(anyText, { minLength: 1, maxLength: 5 }) }),
        ),
      ),
    ),
  evidence,
});

/** Views of every size, sparse and full, as no one would write them. */
export const anyView = viewOf(fc.array(phaseOf(fc.array(anyStep, { maxLength: 6 })), { maxLength: 12 }));

/** A view of so many steps. */
export function viewOfSteps(count: number): fc.Arbitrary<JourneyView> {
  return viewOf(phasesOf(count));
}

function viewOf(phasesIn: fc.Arbitrary<Phase[]>): fc.Arbitrary<JourneyView> {
  return fc
    .record({
      title: placed,
      state: fc.constantFrom('as-is' as const, 'to-be' as const),
      status: fc.constantFrom('draft' as const, 'review' as const, 'published' as const),
      subject: maybe(placed),
      goal: maybe(placed),
      trigger: maybe(placed),
      scenario: maybe(placed),
      scope: maybe(fc.record({ from: maybe(anyText), to: maybe(anyText), duration: maybe(anyText), path })),
      personas: few(persona),
      metrics: few(metric, 5),
      perception: few(
        fc.record({ of: fc.constantFrom('company' as const, 'brand' as const), text: anyText, path }),
      ),
      phases: phasesIn,
      felt: fc.array(
        fc.record({
          every: fc.integer({ min: 1, max: 3 }),
          name: maybe(anyText),
          feelings: fc.array(
            fc.record({ score, feeling: maybe(anyText), because: maybe(anyText), evidence }),
            {
              minLength: 1,
              maxLength: 9,
            },
          ),
          overall: maybe(fc.record({ path, score, feeling: maybe(anyText), because: maybe(anyText) })),
        }),
        { maxLength: 4 },
      ),
      promises: few(fc.record({ text: anyText, path, from: fc.nat(70), to: fc.nat(70) }), 4),
      opportunities: fc.array(
        fc.record({
          path,
          id: fc.constant('o'),
          title: anyText,
          segments: few(anyText),
          status: maybe(fc.constantFrom('idea', 'done', 'rejected')),
          impact: maybe(fc.integer({ min: 1, max: 5 })),
          effort: maybe(fc.integer({ min: 1, max: 5 })),
          owner: maybe(anyText),
        }),
        { minLength: 3, maxLength: 5 },
      ),
      insights: few(
        fc.record({
          path,
          id: fc.constant('i'),
          text: anyText,
          kind: maybe(fc.constantFrom('complaint' as const, 'wish' as const)),
          quote: maybe(anyText),
          sources: few(fc.record({ id: anyText, name: anyText, path: maybe(path) })),
          opportunities: fc.subarray([0, 1, 2]),
        }),
      ),
      objectives: few(
        fc.record({ path, id: fc.constant('o'), title: anyText, opportunities: fc.subarray([0, 1, 2]) }),
      ),
      owner: maybe(placed),
      contributors: few(fc.record({ path, name: maybe(anyText), department: maybe(anyText) }), 6),
      review: maybe(fc.record({ path, last: maybe(anyText), next: maybe(anyText), every: maybe(anyText) })),
      completeness: maybe(
        fc.record({
          percent: fc.nat(100),
          persona: fc.nat(100),
          touchpoints: fc.nat(100),
          encounters: fc.nat(100),
          feelings: fc.nat(100),
        }),
      ),
    })
    .map(({ phases, felt, promises, ...rest }): JourneyView => {
      const steps = phases.flatMap((phase, index) => phase.steps.map((each) => ({ ...each, phase: index })));
      let next = 0;
      return {
        version: 1,
        ...rest,
        phases: phases.map(({ steps: own, ...head }) => {
          const first = next;
          next += own.length;
          return { ...head, first, count: own.length };
        }),
        steps,
        curves: felt.map(({ every, name, feelings, overall }, order) => ({
          order,
          name,
          points: steps.flatMap((_, at) => {
            const feeling = feelings[at % feelings.length];
            return at % every === 0 && feeling ? [{ path: '/here', step: at, ...feeling }] : [];
          }),
          mean: steps.length > 0 ? (feelings[0]?.score ?? 0) : undefined,
          overall,
        })),
        asIs:
          steps.length > 2 && felt.length > 0
            ? [
                {
                  title: rest.title.text,
                  points: [
                    { at: 0, score: 1, title: '' },
                    { at: 1.5, score: -2, title: '' },
                  ],
                },
              ]
            : [],
        promises: promises.map(({ from, to, ...promise }) => ({
          ...promise,
          from: from < steps.length ? from : undefined,
          to: to < steps.length ? to : undefined,
        })),
      } as JourneyView;
    });
}
