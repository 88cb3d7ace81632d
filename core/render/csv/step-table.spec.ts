import assert from 'node:assert/strict';
import schema from '../../../schemas/journey.schema.json';
import german from '../../../core/generated/texts.de.json';
import { localizer } from '../../text';
import { csvText } from '../csv-text';
import { stepTable } from '../html/table';
import { viewOfText } from '../testing/view-of';

/** A step with another text in every field; what has no text of its own by what it is called in the table. */
const STEP = {
  title: 'the-title',
  intent: 'get-help',
  planned: false,
  frequency: 'the-frequency',
  effort: 4,
  evidence: 'talks',
  specs: 'specs/the-spec.md',
  notes: 'the-note',
  id: 'the-id',
  touchpoint: 'the-touchpoint',
  channel: ['phone', 'the-channel'],
  initiator: 'company',
  action: 'the-action',
  thought: 'the-thought',
  need: 'the-need',
  questions: 'the-question',
  people: 'ana',
  objects: 'card',
  emotion: { persona: 'kim', score: -1.5, feeling: 'the-feeling', because: 'the-because', evidence: 'study' },
  expectations: {
    text: 'the-expectation',
    toward: 'sales',
    aspect: 'competence',
    met: 'partly',
    kind: 'emotional',
  },
  pains: { text: 'the-pain', kind: 'functional', churnRisk: 'high' },
  gains: 'the-gain',
  baseService: { name: 'the-service', status: 'at-risk' },
  wow: 'the-wow',
  momentOfTruth: { concern: 'the-concern' },
  reasonsForContact: { reason: 'the-reason', rootCause: 'the-cause', volume: 'the-volume' },
  wait: '3 days',
  duration: '2 h',
  alternatives: ['the-alternative'],
  recovery: 'the-recovery',
  treatedAs: 'object',
  handoff: { to: 'shop', carries: ['the-load'], visible: true, seamless: false, wait: '4 weeks' },
  backstage: { department: 'shop', action: 'the-backstage', system: 'crm', duration: '5 min' },
  next: 'other',
  decision: {
    question: 'the-question?',
    options: [{ when: 'the-when', to: 'other', share: 60, default: true }],
  },
  metrics: {
    type: 'custom',
    name: 'the-metric',
    value: 17,
    target: 19,
    unit: 'the-unit',
    date: '2026-10-01',
    source: 'figures',
    history: { date: '2026-08-01', value: 13 },
  },
};

const SAID =
  'the-title the-id the-touchpoint the-channel the-action the-thought the-need the-question the-ana the-role the-card the-feeling the-because the-study the-expectation the-pain the-gain the-service the-wow the-concern the-reason the-cause the-volume the-alternative the-recovery the-shop the-load the-backstage the-crm the-question? the-when Other the-metric the-unit the-frequency the-talks specs/the-spec.md the-note the-figures'.split(
    ' ',
  );
const NAMED = [
  ['Company', 'Unternehmen'],
  ['Phone', 'Telefon'],
  ['some room to act', 'etwas Spielraum'],
  ['Sales', 'Vertrieb'],
  ['competence', 'Kompetenz'],
  ['Partly met', 'Teilweise erfüllt'],
  ['emotional', 'emotional'],
  ['functional', 'funktional'],
  ['high churn risk', 'hohes Abwanderungsrisiko'],
  ['at risk', 'gefährdet'],
  ['As an object', 'Als Objekt'],
  ['3 days', '3 Tage'],
  ['2 h', '2 h'],
  ['4 weeks', '4 Wochen'],
  ['5 min', '5 min'],
  ['the customer notices', 'für Kunden spürbar'],
  ['not seamless', 'nicht nahtlos'],
  ['60', '60'],
  ['17', '17'],
  ['Get help', 'Hilfe suchen'],
  ['Can be planned', 'Planbar'],
  ['4 of 5', '4 von 5'],
  ['by default', 'Standard'],
  ['script', 'Leitfaden'],
  ["the customer's own", 'vom Kunden selbst'],
  ['13', '13'],
  ['1 August 2026', '1. August 2026'],
  ['19', '19'],
  ['1 October 2026', '1. Oktober 2026'],
  ['the-promise', 'the-promise'],
  ['the-opportunity', 'the-opportunity'],
] as const;

describe('the table of all steps', () => {
  it('is tried with every key that a step may have', () => {
    const keys = Object.keys(schema.definitions.step.properties);
    assert.deepEqual(Object.keys(STEP).sort(), keys.sort());
  });

  for (const language of ['English', 'German'] as const) {
    it(`says all that the map says about a step, in ${language}`, () => {
      const localize = localizer(language === 'German' ? german : {});
      const drawn = view();
      const html = stepTable(drawn, localize).replaceAll('&#39;', "'");
      const tables = { csv: csvText(drawn, localize), html };
      const expected = [
        ...SAID,
        ...NAMED.map(([english, other]) => (language === 'German' ? other : english)),
      ];
      for (const [kind, table] of Object.entries(tables)) {
        assert.deepEqual(
          expected.filter((text) => !table.includes(text)),
          [],
          kind,
        );
        assert.match(table, kind === 'csv' ? /-1\.5/ : /[-−]1[.,]5/);
      }
    });
  }

  it('numbers the steps as the picture does', () => {
    const rows = csvText(view(), localizer()).slice(1).split('\r\n');
    assert.match(rows[0]!, /^No\.,Phase,Step,/);
    assert.match(rows[1]!, /^1,P,the-title,/);
    assert.match(rows[2]!, /^2,P,Other,/);
  });
});

function view() {
  const text = JSON.stringify({
    customerJourney: 'M',
    persona: 'kim',
    personas: { kim: { name: 'Kim' } },
    people: { ana: { name: 'the-ana', role: 'the-role', latitude: 'medium' } },
    objects: { card: { name: 'the-card', kind: 'script', origin: 'user' } },
    departments: { shop: { name: 'the-shop' } },
    systems: { crm: { name: 'the-crm' } },
    evidence: {
      study: { method: 'survey', source: 'the-study' },
      talks: { method: 'interview', source: 'the-talks' },
      figures: { method: 'web-analytics', source: 'the-figures' },
    },
    promises: { p: { text: 'the-promise', madeAt: 'the-id', keptAt: 'other' } },
    opportunities: { o: { title: 'the-opportunity', addresses: ['the-id'] } },
    phases: [{ title: 'P', steps: [STEP, { title: 'Other', id: 'other' }] }],
  });
  return viewOfText(text);
}
