import assert from 'node:assert/strict';
import { definition } from '../schema/schema';
import { nodeAt, type Path } from '../syntax/locate';
import type { MapNode, YamlNode } from '../syntax/node';
import { parse } from '../syntax/parse';
import { cutDefinition, pasteDefinition } from './extract-to-catalog';
import { longEmotion } from './long-emotion';
import { shortEmotion } from './short-emotion';
import { sortKeys } from './sort-keys';
import { applyEdits } from './text-edit';

const ORDER = ['title', 'id', 'channel', 'emotion', 'notes'];

function sorted(text: string, path: Path = []): string {
  const tree = parse(text);
  return applyEdits(text, sortKeys(tree, nodeAt(tree.root, path) as MapNode, ORDER));
}

function rewritten(text: string, edit: typeof longEmotion, path: Path = ['emotion']): string {
  const tree = parse(text);
  return applyEdits(text, edit(tree, nodeAt(tree.root, path) as YamlNode));
}

describe('sortKeys', () => {
  const step = (lines: string) => `steps:\n  - ${lines.replaceAll('\n', '\n    ')}\n  - title: Next\n`;

  it('brings the keys into order, unknown ones last', () => {
    assert.equal(
      sorted(step('extra: 1\nchannel: phone\ntitle: A'), ['steps', 0]),
      step('title: A\nchannel: phone\nextra: 1'),
    );
  });

  it('moves comments with their keys', () => {
    assert.equal(
      sorted(step('notes:\n  - n # of n\n  # end of notes\n# of channel\nchannel: phone # c\ntitle: A'), [
        'steps',
        0,
      ]),
      step('title: A\n# of channel\nchannel: phone # c\nnotes:\n  - n # of n\n  # end of notes'),
    );
    assert.equal(
      sorted('a: 1\nsteps:\n  - channel: x\n    # of title\n    title: A\n', ['steps', 0]),
      'a: 1\nsteps:\n    # of title\n  - title: A\n    channel: x\n',
    );
  });

  it('keeps CRLF and a missing last line end', () => {
    assert.equal(sorted('emotion: 1\r\ntitle: A'), 'title: A\r\nemotion: 1');
  });

  it('keeps texts of several lines whole', () => {
    assert.equal(
      sorted('notes: |\n  one\n\n  two\nemotion:\n  score: 1\ntitle: A\n'),
      'title: A\nemotion:\n  score: 1\nnotes: |\n  one\n\n  two\n',
    );
  });

  it('sorts within braces', () => {
    assert.equal(
      sorted('- {emotion: 1,  title: A, channel: [x, y] }\n', [0]),
      '- {title: A,  channel: [x, y], emotion: 1 }\n',
    );
  });

  it('leaves what is in order, and what cannot be moved', () => {
    for (const text of [
      'title: A\nemotion: 1\n',
      'emotion: &e 1\ntitle: *e\n',
      'notes: |+\n  text\n\ntitle: A\n',
      '{emotion: 1,\n title: A}\n',
    ])
      assert.equal(sorted(text), text);
  });

  it('knows the order of the language', () => {
    assert.deepEqual(Object.keys(definition('step').properties ?? {}).slice(0, 2), ['title', 'id']);
  });
});

describe('emotion', () => {
  it('is written with keys', () => {
    assert.equal(rewritten('emotion: -1.50 # c\n', longEmotion), 'emotion: {score: -1.50} # c\n');
    assert.equal(rewritten('emotion: [1, 2]\n', longEmotion, ['emotion', 1]), 'emotion: [1, {score: 2}]\n');
    assert.equal(rewritten('emotion:\n  - 1\n', longEmotion, ['emotion', 0]), 'emotion:\n  - {score: 1}\n');
  });

  it('is written as the score alone', () => {
    for (const [before, after] of [
      ['emotion: {score: -1.50} # c\n', 'emotion: -1.50 # c\n'],
      ['emotion: { "score": 1 }\n', 'emotion: 1\n'],
      ['emotion:\n  score: 1 # c\nid: a\n', 'emotion: 1 # c\nid: a\n'],
      ['emotion:\r\n  score: 1\r\n', 'emotion: 1\r\n'],
    ] as const)
      assert.equal(rewritten(before, shortEmotion), after);
    assert.equal(rewritten('emotion:\n  - score: 1\n', shortEmotion, ['emotion', 0]), 'emotion:\n  - 1\n');
  });

  it('keeps a form that cannot be changed without loss', () => {
    for (const text of [
      'emotion: {score: 1, feeling: glad}\n',
      'emotion: {feeling: glad}\n',
      'emotion: # why\n  score: 1\n',
      'emotion: &e {score: 1}\n',
      'emotion: {score: &s 1}\n',
    ])
      assert.equal(rewritten(text, shortEmotion), text);
    assert.equal(rewritten('emotion: &e 1\n', longEmotion), 'emotion: &e 1\n');
    assert.equal(rewritten('emotion: glad\n', longEmotion), 'emotion: glad\n');
  });
});

describe('extracting a definition', () => {
  const cut = (text: string, id = 'anna') => {
    const taken = cutDefinition(parse(text), 'personas', id);
    return taken && { rest: applyEdits(text, taken.edits), lines: taken.lines };
  };
  const paste = (catalog: string, lines: readonly string[]) => {
    const edits = pasteDefinition(parse(catalog), 'personas', lines);
    return edits && applyEdits(catalog, edits);
  };

  it('takes the lines out with their comments', () => {
    assert.deepEqual(
      cut(
        'personas:\n  # of ben\n  ben: {name: B}\n  # of anna\n  anna:\n    name: A # c\n    quote: |\n      Q\n\nphases: []\n',
      ),
      {
        rest: 'personas:\n  # of ben\n  ben: {name: B}\n\nphases: []\n',
        lines: ['# of anna', 'anna:', '  name: A # c', '  quote: |', '    Q'],
      },
    );
  });

  it('takes the section out with its last definition', () => {
    assert.deepEqual(cut('a: 1\npersonas:\n  # of anna\n  anna: {name: A}\nb: 2\n'), {
      rest: 'a: 1\nb: 2\n',
      lines: ['# of anna', 'anna: {name: A}'],
    });
    assert.deepEqual(cut('a: 1\npersonas:\n  # of anna\n  anna: {name: A}'), {
      rest: 'a: 1',
      lines: ['# of anna', 'anna: {name: A}'],
    });
  });

  it('takes it out of braces', () => {
    assert.deepEqual(cut('personas: {ben: {name: B}, anna: {name: A}} # c\n'), {
      rest: 'personas: {ben: {name: B}} # c\n',
      lines: ['anna: {name: A}'],
    });
  });

  it('leaves what would be lost or change', () => {
    for (const text of [
      'personas: # why\n  anna: {name: A}\n',
      'personas:\n  anna: &a {name: A}\nb: *a\n',
      'personas:\n  anna:\n    quote: |+\n      Q\n\n',
      'b: &a\n  anna: {name: A}\npersonas: *a\n',
    ])
      assert.equal(cut(text), undefined, text);
  });

  it('puts the lines at the end of the section, or of the file', () => {
    const lines = ['# c', 'anna:', '  name: A'];
    assert.equal(
      paste('journeyCatalog: C\r\npersonas:\r\n    ben: {name: B} # b\r\nsystems: {}\r\n', lines),
      'journeyCatalog: C\r\npersonas:\r\n    ben: {name: B} # b\r\n    # c\r\n    anna:\r\n      name: A\r\nsystems: {}\r\n',
    );
    assert.equal(
      paste('journeyCatalog: C\n', lines),
      'journeyCatalog: C\npersonas:\n  # c\n  anna:\n    name: A\n',
    );
    assert.equal(paste('{journeyCatalog: C}\n', lines), undefined);
    assert.equal(paste('journeyCatalog: C\npersonas: {ben: {name: B}}\n', lines), undefined);
  });
});
