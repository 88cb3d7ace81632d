import assert from 'node:assert/strict';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { corpus, corpusIndex, examples } from '../../test/support/examples';
import type { YamlNode } from './node';
import { parse } from './parse';
import { absoluteRange, type SyntaxTree } from './tree';

const MAP = `# a map
customerJourney: Switching
persona: anna
phases:
  - title: Awareness
    goal: Learn
    steps:
      - title: Sees an ad
        channel: online-ad
        emotion: 1
      - title: Asks a friend
        channel: word-of-mouth
    field: awareness
  - title: Choice
    steps:
      - title: Compares
        emotion: {score: -1, because: Small print}
status: review
`;

/** The problems with the line (from 1) and the text each stands on. */
function problems(text: string): readonly string[] {
  const tree = parse(text);
  return tree.problems.map((problem) => {
    const { start, end } = absoluteRange(tree, problem.place);
    const line = text.slice(0, start).split('\n').length;
    return `${String(line)} ${problem.code} ${text.slice(start, end)}`;
  });
}

function valueOf(node: YamlNode | undefined): unknown {
  if (node?.kind === 'map')
    return new Map(node.pairs.map(({ key, value }) => [valueOf(key), valueOf(value)]));
  if (node?.kind === 'list') return node.items.map(valueOf);
  return node?.kind === 'scalar' ? node.value : undefined;
}

function dump(node: YamlNode | undefined): unknown {
  if (node?.kind === 'map')
    return Object.fromEntries(node.pairs.map(({ key, value }) => [valueOf(key), dump(value)]));
  return node?.kind === 'list' ? node.items.map(dump) : valueOf(node);
}

/** The library's value and ranges, in the same shape as `ranges` gives ours. */
function libraryRanges(node: unknown, out: unknown[] = []): readonly unknown[] {
  if (isMap(node))
    for (const { key, value } of node.items) libraryRanges(value, libraryRanges(key, out) as unknown[]);
  else if (isSeq(node)) node.items.forEach((item) => libraryRanges(item, out));
  else if (isScalar(node) && node.value !== null) out.push([node.range?.[0], node.range?.[1], node.value]);
  else if (isAlias(node)) out.push('alias');
  return out;
}

function ranges(tree: SyntaxTree, node: YamlNode | undefined, out: unknown[] = []): readonly unknown[] {
  if (node?.kind === 'map')
    for (const { key, value } of node.pairs) ranges(tree, value, ranges(tree, key, out) as unknown[]);
  else if (node?.kind === 'list') node.items.forEach((item) => ranges(tree, item, out));
  else if (node?.kind === 'scalar' && node.value !== null) {
    const { start, end } = absoluteRange(tree, node);
    out.push([start, end, node.value]);
  }
  return out;
}

describe('parse', () => {
  it('reads the same values at the same places as the YAML library does with the whole text', () => {
    for (const { path, text } of [{ path: 'MAP', text: MAP }, ...examples(), ...corpus('yaml-test-suite')]) {
      const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
      const tree = parse(text);
      if (document.errors.length > 0 || tree.problems.length > 0 || /[*&]\w|!/.test(text)) continue;
      assert.deepEqual(ranges(tree, tree.root), libraryRanges(document.contents as Node | null), path);
    }
  });

  it('says of a list item among keys what it lacks', () => {
    for (const text of [
      'phases:\n  title: A\n  - title: B\n',
      'phases:\n  - title: A\n    steps:\n      title: B\n      - title: C\n',
    ]) {
      const [problem] = parse(text).problems;
      assert.match(problem?.message ?? '', /^A list item cannot stand beside keys/);
    }
    assert.match(parse('a:\n  b: 1\n  c: d: e\n').problems[0]?.message ?? '', /must stand in quotes/);
  });

  it('reads every example without a problem', () => {
    assert.ok(examples().length >= 5);
    for (const { path, text } of examples()) assert.deepEqual(problems(text), [], path);
  });

  it('parses only the step again that was typed in', () => {
    const before = parse(MAP);
    const after = parse(MAP.replace('Asks a friend', 'Asks a good friend'), before);
    const fresh = after.parts.filter((part) => !before.parts.includes(part));
    assert.deepEqual(
      fresh.map(({ root }) => valueOf(root)),
      [
        [
          new Map([
            ['title', 'Asks a good friend'],
            ['channel', 'word-of-mouth'],
          ]),
        ],
      ],
    );
  });

  it('parses only the phase head again that was typed in', () => {
    const before = parse(MAP);
    const after = parse(MAP.replace('Learn', 'Learn more'), before);
    assert.deepEqual(
      after.parts.filter((part) => !before.parts.includes(part)).map(({ piece }) => piece.kind),
      ['item-head'],
    );
  });

  it('keeps the rest of the map when a line is half typed', () => {
    const text = MAP.replace('        emotion: 1\n', '        emot\n');
    assert.deepEqual(problems(text), ['10 yaml/syntax emot']);
    const phases = (valueOf(parse(text).root) as Map<string, Map<string, Map<string, string>[]>[]>).get(
      'phases',
    );
    assert.deepEqual(phases?.[0]?.get('steps')?.[0]?.get('channel'), 'online-ad');
    assert.equal(phases?.[1]?.get('steps')?.length, 1);
  });

  it('tells of every broken line, each at its place', () => {
    const text = MAP.replace('title: Sees an ad', 'title: "Sees an ad')
      .replace('persona: anna', 'persona:anna')
      .replace('Compares', '@ home');
    assert.deepEqual(problems(text), [
      '3 yaml/syntax persona:anna',
      '8 yaml/syntax "Sees an ad',
      '16 yaml/syntax @',
    ]);
  });

  it('shows the bracket that nothing closes, and reads the lines below it', () => {
    const text = MAP.replace('        channel: online-ad\n', '        channel: [online-ad, video\n');
    assert.deepEqual(problems(text), ['9 yaml/syntax [online-ad, video']);
    assert.match(JSON.stringify(dump(parse(text).root)), /"emotion":1/);
    assert.deepEqual(problems(MAP.replace('because: Small print}', 'because: Small print')), [
      '17 yaml/syntax {score: -1, because: Small print',
    ]);
  });

  it('takes a line in the first column amid the steps for what it is', () => {
    assert.deepEqual(problems(MAP.replace('      - title: Asks', 'emo\n      - title: Asks')), [
      '11 yaml/syntax emo',
    ]);
    assert.deepEqual(problems(MAP.replace('      - title: Asks', 'emotion: 1\n      - title: Asks')), [
      '11 yaml/syntax emotion: 1',
    ]);
    assert.deepEqual(problems(MAP.replace('      - title: Asks', '<<<<<<< HEAD\n      - title: Asks')), [
      '11 yaml/syntax <<<<<<< HEAD',
    ]);
  });

  it('keeps a step that is indented wrongly, and says so', () => {
    const text = MAP.replace(
      '      - title: Asks a friend\n        channel',
      '     - title: Asks a friend\n       channel',
    );
    assert.deepEqual(problems(text), ['11 yaml/syntax - title: Asks a friend']);
    assert.match(JSON.stringify([...(valueOf(parse(text).root) as Map<string, unknown>).keys()]), /status/);
  });

  it('finds keys that stand twice, also across phases and steps', () => {
    assert.deepEqual(problems(`${MAP}persona: ben\n`), ['19 yaml/duplicate-key persona']);
    assert.deepEqual(problems(MAP.replace('    field: awareness', '    goal: Again')), [
      '13 yaml/duplicate-key goal',
    ]);
    assert.deepEqual(problems('1: a\n"1": b\n'), ['2 yaml/duplicate-key "1"']);
  });

  it('follows aliases and merge keys across steps', () => {
    const text = MAP.replace('emotion: 1', 'emotion: &mood {score: 1}').replace(
      'channel: word-of-mouth',
      '<<: *mood\n        emotion: *mood',
    );
    assert.deepEqual(problems(text), []);
    const phases = (valueOf(parse(text).root) as Map<string, Map<string, unknown[]>[]>).get('phases');
    assert.deepEqual(
      phases?.[0]?.get('steps')?.[1],
      new Map<string, unknown>([
        ['title', 'Asks a friend'],
        ['emotion', new Map([['score', 1]])],
        ['score', 1],
      ]),
    );
    assert.deepEqual(problems('a: *nobody\n'), ['1 yaml/syntax *nobody']);
  });

  it('reads one document of YAML 1.2 and says what it leaves out', () => {
    assert.deepEqual(problems('%YAML 1.1\n---\na: no\n'), ['1 yaml/syntax %YAML 1.1']);
    assert.equal((valueOf(parse('%YAML 1.1\n---\na: no\n').root) as Map<string, string>).get('a'), 'no');
    assert.deepEqual(problems('a: 1\n---\nb: 2\n'), ['2 yaml/several-documents ---']);
    assert.deepEqual(problems('a: 1\n...\n# end\n'), []);
  });

  it('stands every hostile text, with every place inside of it', () => {
    for (const { path, text } of [...corpus('hostile-yaml'), ...corpus('yaml-test-suite')]) {
      const tree = parse(text);
      for (const { place } of tree.problems) {
        const { start, end } = absoluteRange(tree, place);
        assert.ok(start >= 0 && start <= end && end <= text.length && tree.starts.has(place.piece), path);
      }
    }
  });

  it('finds an error where the YAML test suite says there is one', () => {
    const errors = new Map(
      corpusIndex('yaml-test-suite').map((row) => [row['file'], row['expect'] === 'error']),
    );
    const missed = corpus('yaml-test-suite').filter(
      ({ path, text }) => errors.get(path) === true && parse(text).problems.length === 0,
    );
    assert.deepEqual(
      missed.map(({ path }) => path),
      [],
    );
  });

  it('refuses what is too deep or too large with one clear finding', () => {
    assert.deepEqual(problems('['.repeat(10_000)).length, 1);
    assert.deepEqual(problems(`${'- '.repeat(3_000)}x\nb`).length, 1);
    const nested = Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    assert.deepEqual(problems(nested).length, 1);
    assert.deepEqual(problems(`a: ${'x'.repeat(5 * 1024 * 1024)}`).length, 1);
  });
});
