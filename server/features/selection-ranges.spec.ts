import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { open } from './for-specs';
import { selectionRanges } from './selection-ranges';

/** What a growing selection takes in at the cursor, from the inside out. */
function growing(marked: string): readonly string[] {
  const { document, position } = open(marked);
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = selectionRanges(document, [position])[0]; at; at = at.parent)
    texts.push(document.text.getText(at.range));
  return texts;
}

describe('selection ranges', () => {
  it('grow from the value over key, item and list to the file', () => {
    const text = 'phases:\n  - title: One\n    steps:\n      - title: Tw▮o\n        effort: 3\n';
    const step = 'title: Two\n        effort: 3';
    const phase = `title: One\n    steps:\n      - ${step}`;
    assert.deepEqual(growing(text), [
      '',
      'Two',
      'title: Two',
      step,
      `- ${step}`,
      `steps:\n      - ${step}`,
      phase,
      `- ${phase}`,
      `phases:\n  - ${phase}`,
      text.replace('▮', ''),
    ]);
  });

  it('grow inside of brackets', () => {
    assert.deepEqual(growing('subject: {brand: [a, b▮]}').slice(0, 6), [
      '',
      'b',
      '[a, b]',
      'brand: [a, b]',
      '{brand: [a, b]}',
      'subject: {brand: [a, b]}',
    ]);
  });

  it('answer for every position, also outside of everything', () => {
    const { document } = open('# only a comment\n\n');
    const positions = [
      { line: 0, character: 3 },
      { line: 2, character: 0 },
    ];
    assert.equal(selectionRanges(document, positions).length, 2);
    assert.deepEqual(growing('a: 1\n▮\nb: 2\n'), ['', 'a: 1\n\nb: 2', 'a: 1\n\nb: 2\n']);
  });
});
