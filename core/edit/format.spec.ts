import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpus, examples, fixtures } from '../../test/support/examples';
import { parse } from '../syntax/parse';
import { formatEdits } from './format';
import { commentsIn, sameContent } from './format/same-content';
import { applyEdits } from './text-edit';

const SEED = 4242;

function formatted(text: string): string {
  return applyEdits(text, formatEdits(parse(text)));
}

/** Before and after. */
const CASES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'two columns per level': [
    'a:\n    b:\n        c: 1\n    d:\n        - e\n',
    'a:\n  b:\n    c: 1\n  d:\n    - e\n',
  ],
  'the keys of an item under its first one': [
    'phases:\n    -   title: A\n        steps:\n            -   title: B\n                effort: 1\n',
    'phases:\n  - title: A\n    steps:\n      - title: B\n        effort: 1\n',
  ],
  'lists at the column of their key, where they stand there': [
    'a:\n    b:\n    - c: 1\n      d: 2\n    -  e\n',
    'a:\n  b:\n  - c: 1\n    d: 2\n  - e\n',
  ],
  'lists in lists': ['a:\n - - b\n   -   c\n', 'a:\n  - - b\n    - c\n'],
  'spaces after colons, dashes and commas': [
    'a :   1\nb:  [x ,y,  z]\nc: {d:   1,"e":2 , f: }\n-x: 1\n',
    'a: 1\nb: [x, y, z]\nc: {d: 1, "e": 2, f: }\n-x: 1\n',
  ],
  'anchors, tags and aliases': [
    'a:   &x   !!str  1\nb: [*x , *x]\nc:  *x\n',
    'a: &x !!str 1\nb: [*x, *x]\nc: *x\n',
  ],
  'trailing spaces, blank lines and the last line end': [
    '\n\na: 1  \n\n \n\nb: 2 # c  \n\n\n',
    'a: 1\n\nb: 2 # c\n',
  ],
  'a line end at the end': ['a: 1', 'a: 1\n'],
  'CRLF as it is': ['a:\r\n    b: 1  \r\n\r\n\r\nc: 2', 'a:\r\n  b: 1\r\n\r\nc: 2\r\n'],
  'comments with their lines': [
    '# top\na:\n    # of b\n    b: 1   # aligned\n        # stray\n    c:\n        - d\n        # after d\n    # after c\n# of e\ne: 1\n    # end\n',
    '# top\na:\n  # of b\n  b: 1   # aligned\n  # stray\n  c:\n    - d\n    # after d\n  # after c\n# of e\ne: 1\n# end\n',
  ],
  'block scalars with their blank lines': [
    'a:\n    b: |\n        x  \n\n\n          y\n    c: >-\n        z\n\n\nd: |+\n  e\n\n\n',
    'a:\n  b: |\n    x  \n\n\n      y\n  c: >-\n    z\n\nd: |+\n  e\n\n\n',
  ],
  'block scalars with an explicit indentation': [
    'a:\n    b: |2\n        x\n       y\n',
    'a:\n  b: |2\n      x\n     y\n',
  ],
  'texts of several lines': [
    'a:\n    b: one  \n        two\n\n        three\n    c: "x  \n        y\\\n        z"\nd: one\n     two\n',
    'a:\n  b: one  \n    two\n\n    three\n  c: "x  \n    y\\\n    z"\nd: one\n     two\n',
  ],
  'brackets over several lines': [
    'a:\n    b: [\n        c,\n        {d: 1,\n            e: 2}\n        ]\n',
    'a:\n  b: [\n    c,\n    {d: 1,\n      e: 2}\n    ]\n',
  ],
  'nothing but blank lines': [' \n\n', ''],
};

/** Left as they are. */
const KEPT: Readonly<Record<string, string>> = {
  'a broken file': 'a:   [1\nb:\n    c: 1\n',
  'a key that stands twice': 'a:  1\na: 2\n',
  'explicit keys': '?   a\n:   b\n',
  'several documents': 'a:  1\n---\nb: 1\n',
  directives: '%YAML 1.2\n---\na:  1\n',
  'text after the colon of a URL': 'a: http://x:80/a,b\nb: x:y,z # c\n',
  'inner padding of brackets': 'a: [ 1, 2 ]\nb: { c: 1 }\n',
  'a colon that needs its space': '*a : 1\n',
};

describe('formatting', () => {
  for (const [name, [before, after]] of Object.entries(CASES)) {
    it(`lays out ${name}`, () => {
      assert.equal(formatted(before), after);
      assert.equal(formatted(after), after);
    });
  }

  for (const [name, text] of Object.entries(KEPT)) {
    it(`leaves ${name}`, () => assert.equal(formatted(text), text));
  }

  it('leaves the examples and fixtures', () => {
    for (const { path, text } of [...examples(), ...fixtures()])
      if (!path.includes('/yaml/')) assert.equal(formatted(text), text, path);
  });

  it('keeps what any file says, and formats twice as once', () => {
    const files = [...examples(), ...fixtures(), ...corpus('hostile-yaml'), ...corpus('yaml-test-suite')];
    for (const { path, text } of files) if (text.length < 200_000) proveStable(text, path);
  });

  it('keeps what maps say that are laid out at random, and formats twice as once', () => {
    const texts = examples().map(({ text }) => text);
    let changed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.infiniteStream(fc.nat(39)), (text, numbers) => {
        const disturbed = disturb(text, () => numbers.next().value as number);
        if (proveStable(disturbed)) changed++;
      }),
      { seed: SEED, numRuns: 20 },
    );
    assert.ok(changed > 5, `only ${String(changed)} were laid out anew`);
  });

  it('changes nothing outside of the lines that are asked for, and what they say as little', () => {
    const texts = examples().map(({ text }) => text);
    let changed = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.infiniteStream(fc.nat(39)),
        fc.tuple(fc.nat(999), fc.nat(999)),
        (text, numbers, [from, to]) => {
          const disturbed = disturb(text, () => numbers.next().value as number);
          const at = (part: number) => Math.floor((disturbed.length * part) / 1_000);
          const start = disturbed.lastIndexOf('\n', at(Math.min(from, to))) + 1;
          const end = Math.max(start, disturbed.indexOf('\n', at(Math.max(from, to))));
          const edits = formatEdits(parse(disturbed), { start, end });
          const result = applyEdits(disturbed, edits);
          if (edits.length > 0) changed++;
          assert.ok(edits.every((edit) => start <= edit.start && edit.end <= end));
          assert.ok(sameContent(parse(disturbed), parse(result)));
          assert.equal(ink(result), ink(disturbed));
        },
      ),
      { seed: SEED, numRuns: 30 },
    );
    assert.ok(changed > 10, `only ${String(changed)} were laid out anew`);
  });
});

/** Everything but white space, in its order: nothing is reordered, quoted anew, added or lost. */
function ink(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether the text was laid out anew at all. */
function proveStable(text: string, path = text): boolean {
  const once = formatted(text);
  if (once === text) return false;
  assert.ok(sameContent(parse(text), parse(once)), path);
  assert.deepEqual(commentsIn(once), commentsIn(text), path);
  assert.equal(ink(once), ink(text), path);
  assert.equal(formatted(once), once, path);
  return true;
}

/** White space is added and taken away: between lines, at their ends, and whole blocks are indented more. */
function disturb(text: string, next: () => number): string {
  const factor = 1 + (next() % 3);
  const eol = next() % 4 === 0 ? '\r\n' : '\n';
  return text
    .split('\n')
    .map((line) => line.replace(/^ +/, (spaces) => ' '.repeat(spaces.length * factor)))
    .map((line) =>
      /^ *- /.test(line) && factor > 1 ? line.replace('- ', `-${' '.repeat(2 * factor - 1)}`) : line,
    )
    .map((line) => {
      const kind = next();
      if (kind === 0) return `${line}   `;
      if (kind === 1) return `${line}\n\n\n`;
      if (kind === 2) return `${line}\n      # a comment`;
      if (kind === 3) return line.replace(': ', ':   ');
      if (kind === 4) return line.replace(', ', ',');
      return line;
    })
    .join(eol);
}
