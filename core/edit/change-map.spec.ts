import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { checkJourneyFile, readJourneyFile, type MapFile } from '../journey';
import { placedSteps } from '../model/ids';
import { nodeAtPointer } from '../syntax/locate';
import { changeMap, type MapChanged } from './change-map';
import type { MapChange } from './map-change';
import { applyEdits } from './text-edit';

const TITLES = { step: 'New step', phase: 'New phase' };

function read(text: string): MapFile {
  const file = readJourneyFile(text, 'map');
  if (file.kind !== 'map') throw new Error('no map');
  return file;
}

function usedSteps(file: MapFile): ReadonlySet<string> {
  const { references } = checkJourneyFile(file, { catalogs: [], today: '2026-07-01' });
  return new Set(references.uses.flatMap(({ kinds, id }) => (kinds.includes('step') ? [id] : [])));
}

function change(text: string, wanted: MapChange): MapChanged {
  const file = read(text);
  return changeMap(file, wanted, TITLES, usedSteps(file));
}

/** The text afterwards, or why there is none. */
function changed(text: string, wanted: MapChange): string {
  const result = change(text, wanted);
  return 'refused' in result ? `refused: ${result.refused}` : applyEdits(text, result.edits);
}

const score = (path: string, value: number): MapChange => ({ kind: 'setScore', path, score: value });
const title = (path: string, text: string): MapChange => ({ kind: 'setTitle', path, title: text });
const addStep = (after: string): MapChange => ({ kind: 'addStep', after });
const addPhase = (after: string): MapChange => ({ kind: 'addPhase', after });

const STEP = '/phases/0/steps/0';

/** A map of one phase with these lines as its steps. */
function steps(...lines: readonly string[]): string {
  return `phases:\n  - title: P\n    steps:\n${lines.map((line) => `      ${line}\n`).join('')}`;
}

describe('a score set in the picture', () => {
  it('is written in place of the one that stands there, in each form', () => {
    for (const [before, path, after] of [
      ['- {title: A, emotion: -2}', '/emotion', '- {title: A, emotion: 1.5}'],
      ['- emotion: -2 # c', '/emotion', '- emotion: 1.5 # c'],
      ['- emotion:   +1', '/emotion', '- emotion:   1.5'],
      ['- emotion: "-1"', '/emotion', 'refused: gone'],
      ['- emotion: glad', '/emotion', 'refused: gone'],
      ['- emotion: # how', '/emotion', '- emotion: 1.5 # how'],
      ['- emotion: {feeling: sad, score: -1}', '/emotion', '- emotion: {feeling: sad, score: 1.5}'],
      ['- emotion: {score: "-1"}', '/emotion', '- emotion: {score: 1.5}'],
      ['- emotion: [{persona: a, score: 0}, 1]', '/emotion/1', '- emotion: [{persona: a, score: 0}, 1.5]'],
      ['- emotion: [{persona: a, score: 0}, 1]', '/emotion/0', '- emotion: [{persona: a, score: 1.5}, 1]'],
      ['- title: A', '/emotion', '- title: A\n        emotion: 1.5'],
      ['- title: A', '/emotion/0', 'refused: gone'],
      ['- emotion: [1]', '/emotion', 'refused: gone'],
    ] as const) {
      const expected = after.startsWith('refused') ? after : steps(after);
      assert.equal(changed(steps(before), score(STEP + path, 1.5)), expected, before);
    }
  });

  it('is one that the language knows', () => {
    const text = steps('- emotion: 1');
    for (const value of [2.5, -3, 0.25, NaN, Infinity])
      assert.equal(changed(text, score(`${STEP}/emotion`, value)), 'refused: gone');
    assert.equal(changed(text, score(`${STEP}/emotion`, -0)), steps('- emotion: 0'));
  });

  it('changes nothing where it stands there already', () => {
    const result = change(steps('- emotion: 1.0'), score(`${STEP}/emotion`, 1));
    assert.deepEqual(result, { edits: [], path: `${STEP}/emotion` });
  });

  it('is refused where an anchor would carry it elsewhere, and where the YAML is broken', () => {
    const shared = steps('- emotion: &e 1', '- emotion: *e');
    assert.equal(changed(shared, score('/phases/0/steps/0/emotion', 2)), 'refused: shared');
    assert.equal(changed(shared, score('/phases/0/steps/1/emotion', 2)), 'refused: shared');
    const merged = steps('- &s {title: A, emotion: 1}', '- {<<: *s, title: B}');
    assert.equal(changed(merged, score('/phases/0/steps/1/emotion', 2)), 'refused: shared');
    assert.equal(changed(steps('- emotion: &e 1'), score(`${STEP}/emotion`, 2)), steps('- emotion: &e 2'));
    assert.equal(changed(steps('- emotion: "1'), score(`${STEP}/emotion`, 2)), 'refused: broken');
  });

  it('leaves other places of the file alone, whatever path is asked for', () => {
    const text = steps('- {title: A, emotion: 1, effort: 3}');
    for (const path of [
      '',
      '/',
      '/phases',
      `${STEP}/effort`,
      `${STEP}/emotion/score`,
      '/phases/9/steps/0/emotion',
    ])
      assert.equal(changed(text, score(path, 2)), 'refused: gone', path);
  });
});

describe('a title set in the picture', () => {
  it('keeps quotes and comments, and takes those it needs', () => {
    assert.equal(changed(steps("- title: 'A' # c"), title(STEP, "It's B")), steps("- title: 'It''s B' # c"));
    assert.equal(changed(steps('- {title: A}'), title(STEP, 'B, C: D')), steps('- {title: "B, C: D"}'));
    assert.equal(changed(steps('- title: A'), title(STEP, ' 12\n')), steps('- title: "12"'));
    assert.equal(changed(steps('- title: |', '    A', '    B'), title(STEP, 'C')), steps('- title: C'));
    assert.equal(changed(steps('- emotion: 1'), title(STEP, 'C')), steps('- title: C', '  emotion: 1'));
    assert.equal(changed(steps('- title: A'), title(STEP, ' \t')), 'refused: empty');
  });

  it('is set for phases and for the map', () => {
    const text = 'customerJourney: M\nphases:\n  - title: P\n    goal: G\n';
    assert.equal(changed(text, title('/phases/0', 'Q')), text.replace('P', 'Q'));
    assert.equal(changed(text, title('/customerJourney', 'N')), text.replace('M', 'N'));
    assert.equal(changed(text, title('/phases', 'N')), 'refused: gone');
  });

  it('leaves every way leading where it led', () => {
    assert.equal(
      changed(steps('- title: Waits # c', '- title: Asks', '  next: waits'), title(STEP, 'Waits on')),
      steps('- title: Waits on # c', '  id: waits', '- title: Asks', '  next: waits'),
    );
    assert.equal(
      changed(steps('- {title: A}', '- {title: A}', '- {title: B, next: a-2}'), title(STEP, 'C')),
      steps('- {title: C}', '- {title: A, id: a-2}', '- {title: B, next: a-2}'),
    );
    assert.equal(
      changed(steps('- {title: A}', '- {title: B, next: c}', '- title: C'), title(STEP, 'C')),
      steps('- {title: C}', '- {title: B, next: c}', '- title: C', '  id: c'),
    );
  });
});

describe('a step added in the picture', () => {
  it('is written as its neighbours are', () => {
    assert.equal(
      changed(steps('- title: A # a', '  emotion: 1 # e', '- title: B'), addStep(STEP)),
      steps('- title: A # a', '  emotion: 1 # e', '- title: New step', '- title: B'),
    );
    assert.equal(
      changed(steps('-   title: A', '    emotion: 1'), addStep(STEP)),
      steps('-   title: A', '    emotion: 1', '-   title: New step'),
    );
    assert.equal(
      changed(steps('- {title: A, id: a}', '- {title: B}'), addStep(STEP)),
      steps('- {title: A, id: a}', '- {title: New step}', '- {title: B}'),
    );
    assert.equal(
      changed('phases:\n- title: P\n  steps: [{title: A}, {title: B}]', addStep('/phases/0/steps/1')),
      'phases:\n- title: P\n  steps: [{title: A}, {title: B}, {title: New step}]',
    );
    assert.equal(
      changed('phases:\n- title: P\n  steps: [\n    {title: A}, # a\n    {title: B}\n  ]\n', addStep(STEP)),
      'phases:\n- title: P\n  steps: [\n    {title: A}, # a\n    {title: New step},\n    {title: B}\n  ]\n',
    );
  });

  it('leaves comments with the step they belong to, and blank lines between all', () => {
    assert.equal(
      changed(steps('- title: A', '  # of A', '# of B', '- title: B'), addStep(STEP)),
      steps('- title: A', '  # of A', '- title: New step', '# of B', '- title: B'),
    );
    const spaced = 'phases:\n  - title: P\n    steps:\n      - title: A\n\n      - title: B\n\nowner: O\n';
    assert.equal(
      changed(spaced, addStep('/phases/0/steps/1')),
      spaced.replace('B\n', 'B\n\n      - title: New step\n'),
    );
  });

  it('goes into a phase that has none yet, and beside a step that stands alone', () => {
    assert.equal(
      changed('phases:\n  - title: P\n  - title: Q\n', addStep('/phases/0')),
      'phases:\n  - title: P\n    steps:\n      - title: New step\n  - title: Q\n',
    );
    assert.equal(
      changed('phases:\n  - title: P\n    steps:\n      title: A\n', addStep(STEP)),
      'phases:\n  - title: P\n    steps:\n      - title: A\n      - title: New step\n',
    );
    assert.equal(changed('phases:\n  - title: P\n', addStep(STEP)), 'refused: gone');
  });

  it('keeps the ids that others lead to', () => {
    assert.equal(
      changed(steps('- {title: A, next: new-step}', '- title: New step'), addStep(STEP)),
      steps('- {title: A, next: new-step}', '- {title: New step}', '- title: New step', '  id: new-step'),
    );
  });

  it('may begin a phase of its own', () => {
    assert.equal(
      changed('phases:\n- title: P\n  steps:\n  - title: A\nowner: O\n', addPhase('/phases/0')),
      'phases:\n- title: P\n  steps:\n  - title: A\n- title: New phase\n  steps:\n  - title: New step\nowner: O\n',
    );
  });
});

describe('every change', () => {
  const maps = globSync('examples/**/*.journey.yaml')
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  /** The errors of a map, as text that stays the same when lines move. */
  const errors = (file: MapFile): readonly string[] =>
    checkJourneyFile(file, { catalogs: [], today: '2026-07-01' })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ code, message, values }) => JSON.stringify([code, message, values]))
      .sort();

  function prove(text: string, wanted: MapChange, name: string): boolean {
    const before = read(text);
    const result = changeMap(before, wanted, TITLES, usedSteps(before));
    if ('refused' in result) return false;
    const after = applyEdits(text, result.edits);
    const file = read(after);
    assert.deepEqual(errors(file), errors(before), `${name}: no new error`);
    // Every byte outside the edits stays: what they put in taken out again gives the text before.
    let shift = 0;
    const back = [...result.edits]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end, newText }) => {
        const at = start + shift;
        shift += newText.length - (end - start);
        return { start: at, end: at + newText.length, newText: text.slice(start, end) };
      });
    assert.equal(applyEdits(after, back), text, name);
    if (text.includes('\r\n') && !/(^|[^\r])\n/.test(text))
      assert.ok(!/(^|[^\r])\n/.test(after), `${name}: line ends`);
    const node = nodeAtPointer(file.tree.root, result.path);
    assert.ok(node, `${name}: ${result.path} is there`);
    const count = (one: MapFile) => placedSteps(one.map).length;
    const added = wanted.kind === 'addStep' || wanted.kind === 'addPhase' ? 1 : 0;
    assert.equal(count(file), count(before) + added, name);
    return true;
  }

  it('of an example leaves the rest of it as it is, and makes no new error', () => {
    for (const { path, text } of maps) {
      for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
        const placed = placedSteps(read(variant).map);
        for (const { phaseIndex, stepIndex, step } of placed.filter((_, index) => index % 11 === 0)) {
          const at = `/phases/${String(phaseIndex)}/steps/${String(stepIndex)}`;
          const name = `${path} ${at}`;
          assert.ok(prove(variant, title(at, 'Another: title, “with” marks'), name));
          assert.ok(prove(variant, addStep(at), name));
          assert.ok(prove(variant, addPhase(`/phases/${String(phaseIndex)}`), name));
          for (const [index, emotion] of step.emotions.entries()) {
            const list = nodeAtPointer(read(variant).tree.root, `${at}/emotion`)?.kind === 'list';
            const pointer = list ? `${at}/emotion/${String(index)}` : `${at}/emotion`;
            assert.ok(prove(variant, score(pointer, emotion.score === 0.5 ? -1 : 0.5), name));
          }
        }
      }
    }
  });

  it('of a random map does what was wanted or nothing', () => {
    const word = fc.constantFrom(
      'Asks',
      'Waits',
      'Calls: again',
      '"Quoted"',
      "'S'",
      'a, b',
      '12',
      'Ö 😀',
      '|',
    );
    const emotion = fc.constantFrom(
      ['emotion: -1'],
      ['emotion: 1 # why'],
      ['emotion: {score: 0, feeling: so so}'],
      ['emotion:', '  score: -0.5', '  because: x'],
      ['emotion:', '  - {persona: a, score: 1}', '  - persona: b', '    score: -2'],
      ['emotion: &e 1'],
      ['notes: |', '  text', '', '  more'],
      ['# nothing', 'people: [x, y]'],
      [],
    );
    const step = fc.record({
      title: word,
      lines: emotion,
      style: fc.constantFrom('block', 'flow', 'wide'),
      next: fc.option(fc.constantFrom('asks', 'waits', 'calls-again', 'new-step')),
      blank: fc.boolean(),
    });
    const map = fc.record({
      phases: fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      indent: fc.constantFrom(0, 2, 4),
      eol: fc.constantFrom('\n', '\r\n'),
      final: fc.boolean(),
    });
    const quoted = (text: string) =>
      /^[\w ÖÄ😀]+$/u.test(text) && !/^\d/.test(text) ? text : JSON.stringify(text);
    const write = ({ phases, indent, eol, final }: typeof map extends fc.Arbitrary<infer T> ? T : never) => {
      const margin = ' '.repeat(indent);
      const lines = ['customerJourney: M', 'phases:'];
      for (const [index, all] of phases.entries()) {
        lines.push(`${margin}- title: Phase ${String(index)}`);
        if (all.length > 0) lines.push(`${margin}  steps:`);
        for (const { title: text, lines: more, style, next, blank } of all) {
          const own = `${margin}  ${margin}`;
          const leads = next === null ? [] : [`next: ${next}`];
          if (style === 'flow')
            lines.push(`${own}- {title: ${quoted(text)}${leads.map((one) => `, ${one}`).join('')}}`);
          else {
            const gap = style === 'wide' ? '   ' : ' ';
            lines.push(`${own}-${gap}title: ${quoted(text)} # of it`);
            for (const line of [...more, ...leads]) lines.push(line === '' ? '' : `${own} ${gap}${line}`);
          }
          if (blank) lines.push('');
        }
      }
      return lines.join(eol) + (final ? eol : '');
    };
    const pointer = fc
      .tuple(fc.nat(2), fc.nat(3))
      .map(([phase, at]) => `/phases/${String(phase)}/steps/${String(at)}`);
    const wanted: fc.Arbitrary<MapChange> = fc.oneof(
      fc.record({
        kind: fc.constant('setScore' as const),
        path: pointer.chain((at) => fc.constantFrom(`${at}/emotion`, `${at}/emotion/0`, `${at}/emotion/1`)),
        score: fc.integer({ min: -4, max: 4 }).map((half) => half / 2),
      }),
      fc.record({
        kind: fc.constant('setTitle' as const),
        path: pointer,
        title: fc.oneof(word, fc.string()),
      }),
      fc.record({
        kind: fc.constant('addStep' as const),
        after: fc.oneof(pointer, fc.constant('/phases/0')),
      }),
      fc.record({ kind: fc.constant('addPhase' as const), after: fc.constantFrom('/phases/0', '/phases/1') }),
    );
    let made = 0;
    fc.assert(
      fc.property(map, wanted, (parts, one) => {
        const text = write(parts);
        assert.ok(!read(text).tree.problems.some(({ severity }) => severity !== 'warning'), text);
        if (prove(text, one, JSON.stringify([one, text]))) made++;
      }),
      { seed: 20261125, numRuns: 800 },
    );
    assert.ok(made > 200, `${String(made)} were made`);
  });
});
