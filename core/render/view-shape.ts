import type { JourneyView } from '../insight/journey-view';

/** Says whether a value has a shape. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const index: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const flag: Check = (value) => typeof value === 'boolean';
const one =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape = (keys: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(keys);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    checks.every(([key, check]) =>
      check(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined),
    );
};

const placed = shape({ text, path: text });
const evidence = shape({ sources: list(text), assumed: flag });
const level = one('low', 'medium', 'high');
const score: Check = (value) => typeof value === 'number' && value >= -2 && value <= 2;
const metric = shape({
  path: text,
  type: maybe(text),
  name: maybe(text),
  value: maybe(number),
  target: maybe(number),
  unit: maybe(text),
  whole: maybe(flag),
  date: maybe(text),
  source: maybe(text),
  history: list(shape({ value: number, date: maybe(text) })),
});
const persona = shape({
  id: text,
  name: text,
  path: text,
  segment: maybe(text),
  occupation: maybe(text),
  demographics: list(text),
  quote: maybe(text),
  lists: list(shape({ kind: text, items: list(text) })),
  evidence,
});
const phase = shape({
  path: text,
  title: text,
  customerLabel: maybe(text),
  field: maybe(one('awareness', 'onboarding', 'engagement', 'advocacy')),
  goal: maybe(text),
  metrics: list(metric),
  first: index,
  count: index,
});
const link = shape({
  kind: one('plain', 'break', 'handoff'),
  path: maybe(text),
  to: maybe(text),
  carries: list(text),
  visible: maybe(flag),
  seamless: maybe(flag),
  wait: maybe(text),
});
const channel = shape({
  id: text,
  name: text,
  kind: maybe(one('digital', 'human', 'physical')),
  builtIn: maybe(flag),
});
const step = shape({
  path: text,
  id: text,
  title: text,
  phase: index,
  moment: maybe(shape({ concern: maybe(text), path: text })),
  action: list(placed),
  intent: maybe(text),
  initiator: maybe(one('customer', 'company')),
  planned: maybe(flag),
  frequency: maybe(placed),
  effort: maybe(number),
  wait: maybe(placed),
  duration: maybe(placed),
  recovery: maybe(placed),
  alternatives: list(channel),
  treatedAs: maybe(one('individual', 'object')),
  decision: maybe(
    shape({
      path: text,
      question: maybe(text),
      options: list(
        shape({
          when: maybe(text),
          to: maybe(text),
          target: maybe(index),
          share: maybe(number),
          default: maybe(flag),
        }),
      ),
    }),
  ),
  metrics: list(metric),
  touchpoint: maybe(placed),
  channels: list(channel),
  channelPath: maybe(text),
  link: maybe(link),
  ways: list(shape({ to: index, by: one('order', 'next', 'decision') })),
  people: list(shape({ name: text, path: text, role: maybe(text), latitude: maybe(level) })),
  objects: list(
    shape({
      name: text,
      path: text,
      kind: maybe(one('physical', 'digital', 'script')),
      origin: maybe(one('company', 'user')),
    }),
  ),
  thoughts: list(placed),
  needs: list(placed),
  questions: list(placed),
  expectations: list(
    shape({
      text,
      path: text,
      met: maybe(one('yes', 'partly', 'no')),
      toward: maybe(one('sales', 'product', 'service')),
      aspect: maybe(text),
    }),
  ),
  pains: list(shape({ text, path: text, churnRisk: maybe(level) })),
  gains: list(placed),
  reasons: list(shape({ text, path: text, rootCause: maybe(text), volume: maybe(text) })),
  baseService: maybe(shape({ path: text, name: maybe(text), status: maybe(one('met', 'at-risk', 'unmet')) })),
  wow: maybe(placed),
  backstage: list(
    shape({
      path: text,
      department: maybe(text),
      action: maybe(text),
      system: maybe(text),
      duration: maybe(text),
    }),
  ),
  evidence: maybe(evidence),
  specs: list(placed),
  notes: list(placed),
  opportunities: list(index),
});
const curve = shape({
  order: index,
  persona: maybe(text),
  name: maybe(text),
  points: list(
    shape({ path: text, step: index, score, feeling: maybe(text), because: maybe(text), evidence }),
  ),
  mean: maybe(score),
  overall: maybe(shape({ path: text, score, feeling: maybe(text), because: maybe(text) })),
});

const view = shape({
  version: (value) => value === 1,
  title: placed,
  state: one('as-is', 'to-be'),
  status: one('draft', 'review', 'published'),
  subject: maybe(placed),
  goal: maybe(placed),
  trigger: maybe(placed),
  scenario: maybe(placed),
  scope: maybe(shape({ from: maybe(text), to: maybe(text), duration: maybe(text), path: text })),
  personas: list(persona),
  metrics: list(metric),
  perception: list(shape({ of: one('company', 'brand', 'product'), text, path: text })),
  phases: list(phase),
  steps: list(step),
  curves: list(curve),
  asIs: list(
    shape({
      persona: maybe(text),
      title: text,
      points: list(shape({ at: number, score, title: text })),
    }),
  ),
  promises: list(shape({ text, path: text, from: maybe(index), to: maybe(index) })),
  opportunities: list(
    shape({
      path: text,
      id: text,
      title: text,
      kind: maybe(text),
      segments: list(text),
      status: maybe(text),
      impact: maybe(number),
      effort: maybe(number),
      owner: maybe(text),
      due: maybe(text),
      cost: maybe(text),
    }),
  ),
  insights: list(
    shape({
      path: text,
      id: text,
      text,
      kind: maybe(one('complaint', 'praise', 'wish', 'trend')),
      quote: maybe(text),
      sources: list(shape({ id: text, name: text, path: maybe(text) })),
      opportunities: list(index),
    }),
  ),
  objectives: list(shape({ path: text, id: text, title: text, opportunities: list(index) })),
  owner: maybe(placed),
  contributors: list(shape({ path: text, name: maybe(text), department: maybe(text) })),
  review: maybe(shape({ path: text, last: maybe(text), next: maybe(text), every: maybe(text) })),
  completeness: maybe(
    shape({ percent: number, persona: number, touchpoints: number, encounters: number, feelings: number }),
  ),
});

/** Whether a value has the shape of a view. Keys that no one knows do no harm. */
export function isJourneyView(value: unknown): value is JourneyView {
  return view(value);
}
