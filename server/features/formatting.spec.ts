import assert from 'node:assert/strict';
import { formatDocument, formatRange } from './formatting';
import { applied, open } from './for-specs';

const TEXT = 'a:\n    b:   1\n    c:   2  \n\n\n\nd:\n    e:   3\n    f:   4\n';

/** The text after formatting some of its lines, counted from 1, the last one included. */
function formattedLines(text: string, from: number, to: number): string {
  const { document } = open(text);
  const range = { start: { line: from - 1, character: 2 }, end: { line: to, character: 0 } };
  return applied(document, formatRange(document, range));
}

describe('formatting in the editor', () => {
  it('lays out the whole document', () => {
    const { document } = open(TEXT);
    assert.equal(applied(document, formatDocument(document)), 'a:\n  b: 1\n  c: 2\n\nd:\n  e: 3\n  f: 4\n');
  });

  it('lays out the chosen lines alone', () => {
    assert.equal(formattedLines(TEXT, 1, 3), 'a:\n  b: 1\n  c: 2\n\n\n\nd:\n    e:   3\n    f:   4\n');
  });

  it('keeps the indentation of a part that cannot be moved alone', () => {
    assert.equal(formattedLines(TEXT, 8, 8), TEXT.replace('e:   3', 'e: 3'));
  });

  it('does nothing while the YAML is broken', () => {
    const { document } = open(`${TEXT}g: [\n`);
    assert.deepEqual(formatDocument(document), []);
  });
});
