import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { localizer } from '../../core/text';
import { diagnosticsOf } from '../diagnostics';
import { codeActions } from './code-actions';
import { applied, open, type SpecOptions } from './for-specs';
import { FIXES } from './fixes/table';

const OPTIONS = { levels: new Map(), localize: localizer() };

interface Outcome {
  readonly titles: readonly string[];
  readonly preferred: readonly string[];
  /** The text after the fix with this title, the first one unless told. */
  readonly after: (title?: string) => string;
  /** Codes of the findings in a text. */
  readonly codes: (text: string) => readonly string[];
}

function fixesFor(code: string, text: string, options: SpecOptions = {}): Outcome {
  const look = (source: string) => {
    const opened = open(source, options);
    return { ...opened, diagnostics: diagnosticsOf(opened.document, OPTIONS) };
  };
  const { document, context, diagnostics } = look(text);
  const mine = diagnostics.filter((diagnostic) => diagnostic.code === code).slice(0, 1);
  assert.equal(
    mine.length,
    1,
    `${code} is not among ${diagnostics.map((one) => String(one.code)).join(', ')}`,
  );
  const actions = codeActions(document, mine[0]!.range, mine, context);
  return {
    titles: actions.map(({ title }) => title),
    preferred: actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
    after: (title) => {
      const action = title === undefined ? actions[0] : actions.find((one) => one.title === title);
      assert.ok(action, `no such fix among: ${actions.map((one) => one.title).join('; ')}`);
      return applied(document, editsOf(action));
    },
    codes: (after) => look(after).diagnostics.map((diagnostic) => String(diagnostic.code)),
  };
}

function editsOf({ edit }: CodeAction) {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(change?.textDocument.version, 1);
  return change!.edits.map((one) => ('newText' in one ? one : assert.fail('a snippet')));
}

/** A map in review with one step, to which lines are added. */
const map = (top: string, step = '', status = 'review') => `customerJourney: Test # kept
status: ${status}
${top}phases:
  # the only one
  - title: First
    steps:
      - title: Calls # by day
${step}`;

/** Every fix of a code: before, after, and the title where it is not the first one. */
const CASES: readonly (readonly [code: string, before: string, after: string, title?: string])[] = [
  ['schema/unknown-key', map('', '        chanel: phone # c\n'), map('', '        channel: phone # c\n')],
  ['schema/missing-key', 'customerJourney: A\n', 'customerJourney: A\nphases:\n  - title: TODO\n'],
  ['schema/missing-key', '# note\n', '# note\ncustomerJourney: TODO\nphases:\n  - title: TODO\n'],
  [
    'schema/missing-key',
    map('personas:\n  anna: {segment: S}\n'),
    map('personas:\n  anna: {name: TODO, segment: S}\n'),
  ],
  [
    'schema/missing-key',
    map('', '      - emotion: 1\n'),
    map('', '      - title: TODO\n        emotion: 1\n'),
  ],
  [
    'schema/missing-key',
    map('evidence:\n  s: {sample: 3}\n'),
    map('evidence:\n  s: {method: assumption, sample: 3}\n'),
  ],
  ['schema/value', map('', '        intent: recomend\n'), map('', '        intent: recommend\n')],
  ['schema/value', map('', '        emotion: 0.7\n'), map('', '        emotion: 0.5\n')],
  [
    'schema/value',
    map('', '        planned: yes\n').replace('review', 'revew'),
    map('', '        planned: yes\n'),
  ],
  ['schema/type', map('', '        planned: yes\n'), map('', '        planned: true\n')],
  [
    'schema/type',
    map('', '        intent: # which?\n'),
    map('', '        intent: buy # which?\n'),
    'Set “intent” to “buy”',
  ],
  ['schema/range', map('', '        effort: 9\n'), map('', '        effort: 5\n')],
  ['schema/format', map('', '        wait: 2 Tage\n'), map('', '        wait: 2 days\n')],
  ['schema/format', map('review: {next: 31.3.2026}\n'), map('review: {next: 2026-03-31}\n')],
  [
    'reference/unknown',
    map('', '        channel: [email, "phne"]\n'),
    map('', '        channel: [email, "phone"]\n'),
  ],
  [
    'reference/unknown',
    map('touchpoints:\n  shop: {name: Shop}\n', '        touchpoint: Hotline call\n'),
    map(
      'touchpoints:\n  shop: {name: Shop}\n  hotline-call: {name: Hotline call}\n',
      '        touchpoint: hotline-call\n',
    ),
    'Declare “hotline-call” under `touchpoints`',
  ],
  [
    'reference/unknown',
    map('', '        evidence: poll # c\n'),
    map('evidence:\n  poll:\n    method: assumption\n', '        evidence: poll # c\n'),
  ],
  [
    'reference/unused',
    map('objects:\n  a: {name: A} # c\n  b: {name: B}\n', '        objects: b\n'),
    map('objects:\n  b: {name: B}\n', '        objects: b\n'),
  ],
  ['reference/unused', map('# d\nsystems:\n  a: {name: A} # c\n'), map('# d\n')],
  [
    'persona/missing',
    map(''),
    map(
      'persona: customer\npersonas:\n  customer:\n    name: TODO\n    segment: TODO\n    demographics:\n      age: TODO\n      location: TODO\n    occupation: TODO\n    problems:\n      - TODO\n    values:\n      - TODO\n    goals:\n      - TODO\n',
    ),
  ],
  [
    'persona/missing',
    map('personas: {anna: {name: A}}\n'),
    map('persona: anna\npersonas: {anna: {name: A}}\n'),
  ],
  [
    'persona/missing',
    map('persona: [ana]\npersonas: {anna: {name: A}}\n'),
    map('persona: [anna]\npersonas: {anna: {name: A}}\n'),
  ],
  [
    'persona/incomplete',
    map('personas:\n  anna:\n    name: A\n    occupation: O # c\n    goals: [G]\n'),
    map(
      'personas:\n  anna:\n    name: A\n    segment: TODO\n    demographics:\n      age: TODO\n      location: TODO\n      household: TODO\n      income: TODO\n    occupation: O # c\n    problems:\n      - TODO\n    values:\n      - TODO\n    goals: [G]\n',
    ),
  ],
  [
    'persona/no-motives',
    map('personas: {anna: {name: A}}\n'),
    map('personas: {anna: {name: A, needs: [TODO]}}\n'),
  ],
  [
    'persona/no-evidence',
    map('evidence: {poll: {method: survey}}\npersonas: {anna: {name: A}}\n'),
    map('evidence: {poll: {method: survey}}\npersonas: {anna: {name: A, evidence: poll}}\n'),
  ],
  [
    'persona/no-evidence',
    map('evidence: {guess: {method: assumption}}\npersonas:\n  anna: {name: A, evidence: guess}\n'),
    map(
      'evidence: {guess: {method: assumption}, survey: {method: survey, source: TODO}}\npersonas:\n  anna: {name: A, evidence: [guess, survey]}\n',
    ),
  ],
  ['emotion/missing', map(''), map('', '        emotion: 0\n')],
  [
    'emotion/missing',
    map('persona: [anna, ben]\n', '        emotion: {persona: ben, score: 1} # c\n'),
    map(
      'persona: [anna, ben]\n',
      '        emotion:\n          - {persona: ben, score: 1} # c\n          - {persona: anna, score: -1}\n',
    ),
    'Add a feeling of -1 (Negative) for anna',
  ],
  [
    'emotion/missing',
    map('persona: [anna, ben, cleo]\n', '        emotion:\n          - persona: ben\n            score: 1\n'),
    map(
      'persona: [anna, ben, cleo]\n',
      '        emotion:\n          - persona: ben\n            score: 1\n          - {persona: anna, score: 0}\n          - {persona: cleo, score: 0}\n',
    ),
  ],
  [
    'emotion/no-feeling',
    map('', '        emotion: -2 # c\n'),
    map('', '        emotion: {score: -2, feeling: furious} # c\n'),
    'Add the feeling “furious”',
  ],
  [
    'emotion/no-reason',
    map('', '        emotion: {score: 2, feeling: glad}\n'),
    map('', '        emotion: {score: 2, feeling: glad, because: TODO}\n'),
  ],
  [
    'emotion/no-reason',
    map('', '        emotion:\n          score: -1\n          evidence: x\n'),
    map('', '        emotion:\n          score: -1\n          because: TODO\n          evidence: x\n'),
  ],
  [
    'emotion/contradiction',
    map('', '        emotion: {score: 2, feeling: "sad"}\n'),
    map('', '        emotion: {score: 2, feeling: "ecstatic"}\n'),
    'Change to “ecstatic”',
  ],
  [
    'emotion/no-evidence',
    map('evidence: {poll: {method: survey}}\n', '        emotion: 2\n', 'published'),
    map('evidence: {poll: {method: survey}}\n', '        emotion: {score: 2, evidence: poll}\n', 'published'),
  ],
  [
    'emotion/no-evidence',
    map('', '        emotion: 2\n', 'published'),
    map(
      'evidence:\n  survey:\n    method: survey\n    source: TODO\n',
      '        emotion: {score: 2, evidence: survey}\n',
      'published',
    ),
  ],
  ['touchpoint/missing', map(''), map('', '        touchpoint: TODO\n')],
  [
    'touchpoint/missing',
    map('touchpoints:\n  shop: {channels: store}\n  line: {channels: phone}\n', '        channel: phone\n'),
    map(
      'touchpoints:\n  shop: {channels: store}\n  line: {channels: phone}\n',
      '        touchpoint: line\n        channel: phone\n',
    ),
  ],
  [
    'touchpoint/no-channel',
    map('', '        channel:\n'),
    map('', '        channel: phone\n'),
    'Add “channel: phone”',
  ],
  [
    'touchpoint/no-encounter',
    map('', '        channel: phone\n'),
    map('', '        channel: phone\n        people:\n          - TODO\n'),
  ],
  [
    'moment/none',
    map('', '        emotion: 1\n'),
    map('', '        emotion: 1\n        momentOfTruth: true\n'),
  ],
  [
    'moment/candidate',
    map('', '        emotion: 2\n'),
    map('', '        emotion: 2\n        momentOfTruth: true\n'),
  ],
  [
    'moment/no-concern',
    map('', '        momentOfTruth: true\n'),
    map('', '        momentOfTruth: {concern: TODO}\n'),
  ],
  [
    'moment/no-backstage',
    map('', '        momentOfTruth: true\n'),
    map('', '        momentOfTruth: true\n        backstage:\n          - action: TODO\n'),
  ],
  [
    'expectation/uncategorised',
    map('', '        expectations:\n          - A clear price # c\n'),
    map('', '        expectations:\n          - text: A clear price # c\n            toward: product\n'),
    'Add “toward: product”',
  ],
  [
    'expectation/uncategorised',
    map('', '        expectations: [{text: A}]\n'),
    map('', '        expectations: [{text: A, toward: sales}]\n'),
  ],
  [
    'expectation/aspect',
    map('', '        expectations: [{text: A, toward: service, aspect: latitude}]\n'),
    map('', '        expectations: [{text: A, toward: service, aspect: competence}]\n'),
    'Change to “competence”',
  ],
  [
    'expectation/unmet',
    map('', '        expectations: [{text: A clear price, toward: sales, met: no}]\n'),
    map(
      'opportunities:\n  a-clear-price:\n    title: A clear price\n    addresses:\n      - calls\n',
      '        expectations: [{text: A clear price, toward: sales, met: no}]\n',
    ),
  ],
  [
    'service/base-unmet',
    map('opportunities:\n  a: {title: A}\n', '        baseService: unmet\n'),
    map(
      'opportunities:\n  a: {title: A}\n  calls: {title: Calls, addresses: [calls]}\n',
      '        baseService: unmet\n',
    ),
  ],
  [
    'contact/no-measure',
    map('', '        reasonsForContact: {reason: Bill}\n'),
    map(
      'opportunities:\n  bill:\n    title: Bill\n    addresses:\n      - calls\n',
      '        reasonsForContact: {reason: Bill}\n',
    ),
  ],
  [
    'contact/no-cause',
    map('', '        reasonsForContact:\n          - reason: Bill\n'),
    map('', '        reasonsForContact:\n          - reason: Bill\n            rootCause: TODO\n'),
  ],
  [
    'pain/no-opportunity',
    map('', '        pains: Long wait\n'),
    map(
      'opportunities:\n  long-wait:\n    title: Long wait\n    addresses:\n      - calls\n',
      '        pains: Long wait\n',
    ),
  ],
  [
    'flow/channel-break',
    map('', '        channel: phone # c\n      - title: Later\n        channel: email\n'),
    map(
      '',
      '        channel: phone # c\n        handoff:\n          to: email\n          carries:\n            - TODO\n      - title: Later\n        channel: email\n',
    ),
  ],
  [
    'flow/department-change',
    map(
      'touchpoints: {a: {department: x}, b: {department: y}}\n',
      '        touchpoint: a\n      - {title: Later, touchpoint: b}\n',
    ),
    map(
      'touchpoints: {a: {department: x}, b: {department: y}}\n',
      '        touchpoint: a\n        handoff:\n          to: y\n          carries:\n            - TODO\n      - {title: Later, touchpoint: b}\n',
    ),
  ],
  [
    'flow/handoff-without-context',
    map('', '        handoff: {to: email, visible: true}\n'),
    map('', '        handoff: {to: email, carries: TODO, visible: true}\n'),
  ],
  [
    'flow/decision-incomplete',
    map('', '        decision:\n          question: Go? # c\n      - title: Later\n'),
    map(
      '',
      '        decision:\n          question: Go? # c\n          options:\n            - when: TODO\n              to: later\n            - when: TODO\n              to: later\n              default: true\n      - title: Later\n',
    ),
  ],
  [
    'flow/decision-incomplete',
    map(
      '',
      '        decision: {options: [{when: a, to: calls}, {when: b, default: true}]}\n      - title: Later\n',
    ),
    map(
      '',
      '        decision: {options: [{when: a, to: calls}, {when: b, to: later, default: true}]}\n      - title: Later\n',
    ),
  ],
  [
    'flow/decision-incomplete',
    map('', '        decision: {options: [{when: a, to: calls}, {when: b, to: calls}]}\n'),
    map('', '        decision: {options: [{when: a, to: calls}, {when: b, to: calls, default: true}]}\n'),
    'Make “b” the default',
  ],
  [
    'flow/long-wait',
    map('', '        channel: phone\n        wait: 2 h\n'),
    map('', '        channel: phone\n        wait: 2 h\n        alternatives: email\n'),
    'Add “alternatives: email”',
  ],
  ['map/no-owner', map(''), map('owner: TODO\n')],
  ['map/scope', map('scope: {from: a}\n'), map('scope: {from: a, to: TODO}\n')],
  ['map/scope', map(''), map('scope:\n  from: TODO\n  to: TODO\n')],
  ['map/no-overall', map(''), map('overall:\n  emotion: 0\n')],
  [
    'map/company-words',
    map('').replace('title: First', 'title: Awareness'),
    map('').replace('title: First', 'title: Awareness\n    customerLabel: TODO'),
  ],
  [
    'map/empty-phase',
    `${map('')}  - title: Second\n`,
    `${map('')}  - title: Second\n    steps:\n      - title: TODO\n`,
  ],
  [
    'objective/no-opportunity',
    map('objectives:\n  grow: {title: Grow}\n'),
    map(
      'objectives:\n  grow: {title: Grow, opportunities: [grow]}\nopportunities:\n  grow:\n    title: Grow\n',
    ),
  ],
  [
    'insight/no-opportunity',
    map('insights: {slow: {text: Too slow}}\n'),
    map(
      'insights: {slow: {text: Too slow}}\nopportunities:\n  too-slow:\n    title: Too slow\n    insights:\n      - slow\n',
    ),
  ],
  [
    'insight/no-evidence',
    map('insights: {slow: {text: Too slow}}\nevidence: {poll: {method: survey}}\n'),
    map('insights: {slow: {text: Too slow, evidence: poll}}\nevidence: {poll: {method: survey}}\n'),
  ],
  [
    'insight/no-evidence',
    map('insights: {slow: {text: Too slow}}\n'),
    map(
      'insights: {slow: {text: Too slow, evidence: survey}}\nevidence:\n  survey:\n    method: survey\n    source: TODO\n',
    ),
  ],
  [
    'opportunity/no-owner',
    map('opportunities: {a: {title: A, owner: B}}\n'),
    map('opportunities: {a: {title: A, owner: B, due: 2026-07-01}}\n'),
  ],
  [
    'opportunity/no-result',
    map('opportunities: {a: {title: A, status: done}}\n'),
    map('opportunities: {a: {title: A, status: done, result: TODO}}\n'),
  ],
];

describe('quick fixes', () => {
  for (const [code, before, after, title] of CASES) {
    it(`${code}: ${title ?? 'the first fix'} settles it and touches nothing else`, () => {
      for (const eol of ['\n', '\r\n']) {
        const [from, to] = [before.replaceAll('\n', eol), after.replaceAll('\n', eol)];
        const outcome = fixesFor(code, from);
        assert.equal(outcome.after(title), to);
        const count = (codes: readonly string[]) => codes.filter((one) => one === code).length;
        assert.ok(count(outcome.codes(to)) < count(outcome.codes(from)), outcome.codes(to).join(', '));
        assert.ok(outcome.preferred.length <= 1);
      }
    });
  }
  it('has a case for every code in the table', () => {
    assert.deepEqual(new Set(CASES.map(([code]) => code)), new Set(Object.keys(FIXES)));
  });
  it('prefers the obvious fix', () => {
    assert.deepEqual(fixesFor('schema/unknown-key', map('', '        chanel: phone\n')).preferred, [
      'Rename to “channel”',
    ]);
    assert.deepEqual(fixesFor('emotion/no-feeling', map('', '        emotion: -2\n')).preferred, []);
  });
  it('offers every allowed value, the nearest first', () => {
    const { titles } = fixesFor('schema/value', map('', '', 'publishd'));
    assert.deepEqual(titles, ['Change to “published”', 'Change to “draft”', 'Change to “review”']);
  });
  it('offers feelings in the language of the reader first', () => {
    const text = map('', '        emotion: -2\n');
    assert.equal(
      fixesFor('emotion/no-feeling', text, { language: 'de' }).titles[0],
      'Gefühl „außer sich“ hinzufügen',
    );
  });
  it('works in catalogs', () => {
    const uri = 'file:///m/journey.catalog.yaml';
    const text = 'journeyCatalog: C\npersonas:\n  anna: {name: A}\n';
    assert.match(fixesFor('persona/incomplete', text, { uri }).after(), /segment: TODO/);
    const unknown = 'journeyCatalog: C\npersonas:\n  anna: {name: A, evidence: poll}\n';
    assert.equal(
      fixesFor('reference/unknown', unknown, { uri }).after(),
      `${unknown}evidence:\n  poll:\n    method: assumption\n`,
    );
  });
  it('gives nothing for findings of others and for codes without a fix', () => {
    const { document, context } = open(map(''));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const action = (code: string, source: string) =>
      codeActions(document, range, [{ code, source, range, message: '', data: {} }], context);
    assert.deepEqual(action('schema/unknown-key', 'yaml'), []);
    assert.deepEqual(action('toString', 'journey'), []);
    assert.deepEqual(action('schema/unknown-key', 'journey'), []);
  });
  it('finds what the rule left for it where a client drops it', () => {
    const { document, context } = open(map('', '        chanel: phone\n'));
    const [found] = diagnosticsOf(document, OPTIONS).filter(({ code }) => code === 'schema/unknown-key');
    const bare = { ...found!, data: undefined };
    assert.equal(codeActions(document, bare.range, [bare], context).length, 1);
  });
  it('settles what it says on real maps, without a new mistake', () => {
    const wrong = ({ code }: { code?: unknown }) => /^(yaml|schema|reference\/unknown)/.test(String(code));
    for (const path of globSync('examples/**/*.{journey,catalog}.yaml')) {
      const uri = `file:///${path}`;
      const text = readFileSync(path, 'utf8').replace(/^status: .*$/m, 'status: published');
      const look = (source: string) => {
        const opened = open(source, { uri });
        return { ...opened, diagnostics: diagnosticsOf(opened.document, OPTIONS) };
      };
      const { document, context, diagnostics } = look(text);
      for (const code of Object.keys(FIXES)) {
        const first = diagnostics.find((diagnostic) => diagnostic.code === code);
        const [action] = first ? codeActions(document, first.range, [first], context) : [];
        if (!action) continue;
        const after = look(applied(document, editsOf(action))).diagnostics;
        const count = (all: typeof diagnostics) => all.filter((one) => one.code === code).length;
        assert.ok(count(after) < count(diagnostics), `${path}: ${action.title}`);
        assert.ok(after.filter(wrong).length <= diagnostics.filter(wrong).length, `${path}: ${action.title}`);
      }
    }
  });
  it('withstands data that no rule of ours left', () => {
    const { document, context } = open(map('', '        chanel: phone\n'));
    const range = { start: { line: 9, character: 0 }, end: { line: 99, character: 1 } };
    for (const code of Object.keys(FIXES)) {
      for (const data of [
        { nearest: 1, key: [], missing: 'x', kinds: ['toString'], choices: 7 },
        { key: '__proto__', kind: 'constructor', id: 'x', persona: 'x', step: 'x', title: '' },
      ]) {
        assert.ok(
          Array.isArray(
            codeActions(document, range, [{ code, source: 'journey', range, message: '', data }], context),
          ),
        );
      }
    }
  });
});
