import assert from 'node:assert/strict';
import { corpus, examples } from '../../test/support/examples';
import { applyEdit, randomEdits } from '../../test/support/random-edits';
import { convert } from './convert';
import type { Piece } from './node';
import { readQuickly } from './read-quickly';
import { readTolerantly } from './recover';
import { split } from './split';

const SEED = 7;

/** Compares both readers on every piece of a text; gives how many pieces the quick one took. */
function compare(text: string, where: string): number {
  let taken = 0;
  for (const span of split(text)) {
    const own = text.slice(span.start, span.end);
    const piece: Piece = { kind: span.kind, indent: span.indent, length: own.length };
    const quick = span.kind === 'prolog' || span.kind === 'rest' ? undefined : readQuickly(own, piece);
    if (!quick) continue;
    taken++;
    const { reading, faults } = readTolerantly(own);
    assert.deepEqual(
      [...faults, ...reading.warnings],
      [],
      `${where} has a fault that only one reader sees: ${own}`,
    );
    assert.deepEqual(quick, reading.document && convert(reading.document, piece), `${where}: ${own}`);
  }
  return taken;
}

describe('readQuickly', () => {
  it('takes most pieces of real maps, and reads them as the thorough reader does', () => {
    for (const { path, text } of examples()) {
      const pieces = split(text).length;
      assert.ok(compare(text, path) > pieces * 0.8, path);
    }
  });

  it('agrees with the thorough reader on whatever it takes of hostile and half-typed texts', () => {
    for (const { path, text } of [...corpus('yaml-test-suite'), ...corpus('hostile-yaml')]) {
      if (text.length < 60_000) compare(text, path);
    }
    const files = examples();
    randomEdits(SEED, 300).forEach((edit, index) => {
      const { text } = files[index % files.length]!;
      const at = Math.floor(edit.at * text.length);
      const near = text.slice(Math.max(0, at - 600), at + 600);
      const around = `phases:\n  - title: One\n    steps:\n${near}`;
      compare(applyEdit(around, { ...edit, at: 0.5 }).text, `edit ${String(index)} of seed ${String(SEED)}`);
    });
  }).timeout(60_000);

  it('reads block texts as the thorough reader does, however they end', () => {
    const kinds = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>2-'];
    const bodies = [
      '  b\n',
      '  b',
      '  b\n\n',
      '  b\n  c\n',
      '  b\n\n   c\n  d\n',
      '\n  b\n',
      '  b  \n   \n',
      '  b\n \n',
    ];
    const tails = ['', '\n', '# c\n', 'd: 1\n', '\n\n  # c\nd: 1\n', ' # c\nd: 1\n'];
    let taken = 0;
    for (const kind of kinds)
      for (const body of bodies)
        for (const tail of tails)
          for (const end of ['\n', '\r\n'])
            taken += compare(`x: ${kind}\n${body}${tail}`.replaceAll('\n', end), 'block text');
    assert.ok(taken > 700, String(taken));
  });

  it('leaves everything unusual to the thorough reader', () => {
    const piece: Piece = { kind: 'item', indent: 0, length: 20 };
    for (const text of [
      'a: *b',
      'a: &b c',
      'a: !t b',
      'a: | # c\n  b\n',
      'a: |\n',
      'a:\tb',
      '? a',
      '[a: 1]',
      '%YAML 1.1',
      'a: [',
      '- ',
    ]) {
      assert.equal(readQuickly(text, piece), undefined, text);
    }
  });
});
