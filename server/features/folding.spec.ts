import assert from 'node:assert/strict';
import { foldingRanges } from './folding';
import { open } from './for-specs';

/** The folds as `first-last` lines, counted from 1, with their kind. */
function folds(text: string): readonly string[] {
  return foldingRanges(open(text).document).map(({ startLine, endLine, kind }) =>
    [`${String(startLine + 1)}-${String(endLine + 1)}`, ...(kind === undefined ? [] : [kind])].join(' '),
  );
}

describe('folding', () => {
  it('folds keys and list items up to their last line, without the blank lines after it', () => {
    const text = `customerJourney: A
personas:
  anna:
    name: Anna

phases:
  - title: One
    steps:
      - title: Two
        notes: |
          First
          second

      - title: Three

`;
    assert.deepEqual(folds(text), ['2-4', '3-4', '6-14', '7-14', '8-14', '9-12', '10-12']);
  });

  it('folds brackets over several lines', () => {
    assert.deepEqual(folds('tags: [\n  a,\n  b\n]\nsubject: {\n  brand: B }\n'), ['1-4', '5-6']);
  });

  it('folds comments of several lines, and regions inside one another', () => {
    const text = `# one
# two

# region all
a: 1 # not this
#region inner
b: 2
# endregion
#endregion
# alone
`;
    assert.deepEqual(folds(text), ['1-2 comment', '4-9 region', '6-8 region']);
  });

  it('folds what an alias stands for once, where it is written', () => {
    assert.deepEqual(folds('a: &a\n  b: 1\nc: *a\n'), ['1-2']);
  });

  it('knows CRLF', () => {
    assert.deepEqual(folds('a:\r\n  b: 1\r\nc: 2\r\n'), ['1-2']);
  });
});
