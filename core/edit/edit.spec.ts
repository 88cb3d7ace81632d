import assert from 'node:assert/strict';
import { examples, fixtures } from '../../test/support/examples';
import { pairOf } from '../syntax/access';
import { plainValue } from '../schema/plain-value';
import { nodeAt, pathOf, type Path } from '../syntax/locate';
import type { MapNode, ScalarNode } from '../syntax/node';
import { parse } from '../syntax/parse';
import type { SyntaxTree } from '../syntax/tree';
import { walk } from '../syntax/walk';
import { addItem } from './add-item';
import { insertKeys, type InsertOptions } from './insert-key';
import { removePair } from './remove';
import { replaceScalar } from './replace-value';
import { setScore } from './set-score';
import { applyEdits, type TextEdit } from './text-edit';
import { toLongForm } from './to-long-form';
import type { NewValue } from './write-value';

const edited = (text: string, edit: (tree: SyntaxTree) => readonly TextEdit[]) => {
  const tree = parse(text);
  return applyEdits(text, edit(tree));
};
const map = (tree: SyntaxTree, path: Path) => nodeAt(tree.root, path) as MapNode;
const scalar = (tree: SyntaxTree, path: Path) => nodeAt(tree.root, path) as ScalarNode;

const insert = (text: string, path: Path, values: Record<string, NewValue>, options?: InsertOptions) =>
  edited(text, (tree) => insertKeys(tree, map(tree, path), values, options));
const add = (text: string, path: Path, key: string, item: NewValue, flow = false) =>
  edited(text, (tree) => {
    const parent = map(tree, path);
    return addItem(tree, pairOf(parent, key)!, item, { flow, inFlow: parent.flow });
  });
const remove = (text: string, path: Path, key: string) =>
  edited(text, (tree) => [removePair(tree, map(tree, path), pairOf(map(tree, path), key)!)]);

describe('insertKeys', () => {
  const order = ['title', 'channel', 'emotion', 'people'];

  it('puts a key after the last one that comes before it, below its comment', () => {
    assert.equal(
      insert('title: A # one\n# two\npeople: x\n', [], { emotion: 1 }, { order }),
      'title: A # one\nemotion: 1\n# two\npeople: x\n',
    );
  });
  it('puts a key before all others when it comes first, also behind a dash', () => {
    assert.equal(
      insert('steps:\n  - emotion: 1\n    people: x\n', ['steps', 0], { title: 'A' }, { order }),
      'steps:\n  - title: A\n    emotion: 1\n    people: x\n',
    );
  });
  it('goes behind nested blocks and block texts, and needs no line end at the end of the file', () => {
    assert.equal(
      insert('title: |\n  a\n  b\n\nchannel:\n  - x # last', [], { emotion: 1, people: 'p' }, { order }),
      'title: |\n  a\n  b\n\nchannel:\n  - x # last\nemotion: 1\npeople: p',
    );
  });
  it('writes maps and lists as blocks in the layout of the file, with its line ends', () => {
    const value = { c: { d: ['x', { e: 1, f: 2 }] } };
    assert.equal(
      insert('a:\r\n  b:\r\n  - 1\r\n', ['a'], value),
      'a:\r\n  b:\r\n  - 1\r\n  c:\r\n    d:\r\n    - x\r\n    - e: 1\r\n      f: 2\r\n',
    );
    assert.equal(
      insert('a:\n    b:\n      - 1\n', ['a'], value),
      'a:\n    b:\n      - 1\n    c:\n        d:\n            - x\n            - e: 1\n              f: 2\n',
    );
  });
  it('stays on the line inside braces', () => {
    assert.equal(
      insert('a: {title: A, people: x}', ['a'], { emotion: 1 }, { order }),
      'a: {title: A, emotion: 1, people: x}',
    );
    assert.equal(
      insert('a: {people: x}', ['a'], { title: 'b, c' }, { order }),
      'a: {title: "b, c", people: x}',
    );
    assert.equal(insert('a: {}', ['a'], { title: 'b', emotion: [1, 2] }), 'a: {title: b, emotion: [1, 2]}');
  });
  it('fills a key that stands there empty and leaves one with a value alone', () => {
    assert.equal(
      insert('title: A\nemotion: # how?\n', [], { emotion: 1, title: 'B' }),
      'title: A\nemotion: 1 # how?\n',
    );
    assert.equal(insert('a: # who\nb: 1\n', [], { a: { c: 1 } }), 'a: # who\n  c: 1\nb: 1\n');
    assert.equal(insert('a: {b, c: 1}', ['a'], { b: 2 }), 'a: {b: 2, c: 1}');
    assert.equal(insert('a: [] # c\nb: ""\n', [], { a: ['x'], b: 'y' }), 'a: [x] # c\nb: y\n');
  });
  it('quotes only what needs it', () => {
    assert.equal(
      insert('a: 1\n', [], { b: 'x: y', c: "it's", d: 'no', e: '12', f: '' }),
      'a: 1\nb: "x: y"\nc: it\'s\nd: no\ne: "12"\nf: ""\n',
    );
  });
  it('changes nothing but the one key, in every map of the examples and fixtures', () => {
    // Where the YAML itself is wrong, what is a map is a guess.
    const readable = [...examples(), ...fixtures()].filter(({ path }) => !path.includes('/yaml/'));
    for (const { path, text: original } of readable) {
      const every = path.startsWith('examples/') ? 101 : 5;
      for (const text of [original, original.replaceAll('\n', '\r\n')]) {
        const tree = parse(text);
        const maps = [...walk(tree.root!)].filter((node): node is MapNode => node.kind === 'map');
        for (const node of maps.filter((_, index) => index % every === 0)) {
          const at = pathOf(tree.root, node)!;
          const after = parse(
            applyEdits(text, insertKeys(tree, node, { zzz: ['new, value', { n: 1 }] })),
            tree,
          );
          const changed = plainValue(nodeAt(after.root, at)!) as Record<string, unknown>;
          const { zzz, ...rest } = changed;
          assert.deepEqual(zzz, ['new, value', Object.assign(Object.create(null), { n: 1 })]);
          assert.deepEqual({ ...rest }, { ...(plainValue(node) as object) });
          assert.deepEqual(after.problems.length, tree.problems.length);
          const without = remove(after.text, at, 'zzz');
          assert.equal(without, text);
        }
      }
    }
  });
});

describe('addItem', () => {
  it('adds to lists of each kind', () => {
    assert.equal(add('a:\n  - x # one\nb: 1\n', [], 'a', 'y'), 'a:\n  - x # one\n  - y\nb: 1\n');
    assert.equal(add('a: [x]\n', [], 'a', 'y, z'), 'a: [x, "y, z"]\n');
    assert.equal(add('a: []\n', [], 'a', 'y'), 'a: [y]\n');
    assert.equal(add('a:\nb: 1\n', [], 'a', 'y'), 'a:\n  - y\nb: 1\n');
    assert.equal(add('a: {b: }\n', ['a'], 'b', 'y'), 'a: {b: [y]}\n');
  });
  it('makes a list of a lone item', () => {
    assert.equal(add('a: x # one\n', [], 'a', 'y'), 'a: [x, y] # one\n');
    assert.equal(add('a: x, z\n', [], 'a', 'y'), 'a: ["x, z", y]\n');
    assert.equal(add('a: {b: x}\n', ['a'], 'b', 'y'), 'a: {b: [x, y]}\n');
    assert.equal(
      add('s:\n  - e: {p: a, n: 1} # c\n    f: 1\n', ['s', 0], 'e', { p: 'b' }, true),
      's:\n  - e:\n      - {p: a, n: 1} # c\n      - {p: b}\n    f: 1\n',
    );
    assert.equal(
      add('e:\r\n  p: a\r\n  n: |\r\n    x\r\nf: 1\r\n', [], 'e', { p: 'b' }),
      'e:\r\n  - p: a\r\n    n: |\r\n      x\r\n  - p: b\r\nf: 1\r\n',
    );
  });
});

describe('removePair', () => {
  it('removes whole lines, or one entry inside braces', () => {
    assert.equal(remove('a: 1\nb:\n  - x # c\n# d\nc: 1\n', [], 'b'), 'a: 1\n# d\nc: 1\n');
    assert.equal(remove('a: 1\r\nb: 2', [], 'b'), 'a: 1');
    assert.equal(remove('- a: 1\n  b: 2\n', [0], 'a'), '- b: 2\n');
    assert.equal(remove('{a: 1, b: 2}', [], 'a'), '{b: 2}');
    assert.equal(remove('{a: 1, b: 2}', [], 'b'), '{a: 1}');
  });
});

describe('replaceScalar', () => {
  const replace = (text: string, path: Path, value: string | number) =>
    edited(text, (tree) => replaceScalar(tree, scalar(tree, path), value));

  it('keeps the quotes that are there and adds them only where they are needed', () => {
    assert.equal(replace('a: x # c\n', ['a'], 'y'), 'a: y # c\n');
    assert.equal(replace("a: 'x'\n", ['a'], "it's"), "a: 'it''s'\n");
    assert.equal(replace('a: "x"\n', ['a'], 'y'), 'a: "y"\n');
    assert.equal(replace('a: [x]\n', ['a', 0], 'y, z'), 'a: ["y, z"]\n');
    assert.equal(replace('a: x\n', ['a'], 'y, z'), 'a: y, z\n');
    assert.equal(replace('a:\nb: 1', ['a'], 'y'), 'a: y\nb: 1');
    assert.equal(replace('a: |\n  x\n  y\nb: 1', ['a'], 'z'), 'a: z\nb: 1');
  });
});

describe('setScore', () => {
  it('sets the score in the short and the long form', () => {
    assert.equal(
      edited('emotion: -1 # c\n', (tree) => setScore(tree, scalar(tree, ['emotion']), 2)),
      'emotion: 2 # c\n',
    );
    assert.equal(
      edited('emotion: {score: -1, feeling: sad}', (tree) => setScore(tree, map(tree, ['emotion']), 0.5)),
      'emotion: {score: 0.5, feeling: sad}',
    );
    assert.equal(
      edited('emotion:\n  persona: anna\n  feeling: sad\n', (tree) =>
        setScore(tree, map(tree, ['emotion']), 1),
      ),
      'emotion:\n  persona: anna\n  score: 1\n  feeling: sad\n',
    );
  });
});

describe('toLongForm', () => {
  const long = (text: string, path: Path, key: string, more: Record<string, NewValue>) =>
    edited(text, (tree) => toLongForm(tree, scalar(tree, path), key, more));

  it('writes a short form out on its line, and in lines of its own in a list', () => {
    assert.equal(
      long('emotion: -2 # c\n', ['emotion'], 'score', { because: 'a, b' }),
      'emotion: {score: -2, because: "a, b"} # c\n',
    );
    assert.equal(
      long('pains:\n  - Costs, again # c\n  - B\n', ['pains', 0], 'text', {
        kind: 'functional',
        opportunities: ['x'],
      }),
      'pains:\n  - text: Costs, again # c\n    kind: functional\n    opportunities:\n      - x\n  - B\n',
    );
    assert.equal(long('a: [b c, d]', ['a', 0], 'text', { x: 1 }), 'a: [{text: b c, x: 1}, d]');
  });
});
