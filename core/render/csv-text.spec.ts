import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { csvCell, csvText } from './csv-text';
import { anyView } from './testing/arbitrary-view';

describe('all steps as a table for spreadsheets', () => {
  it('puts into quotes what must be, and doubles those inside', () => {
    assert.equal(csvCell('plain'), 'plain');
    assert.equal(csvCell('a, "b"\nc'), '"a, ""b""\nc"');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    for (const start of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '＝1',
      '\ufeff=1',
      '=cmd|"/c calc"!A1',
    ])
      assert.match(csvCell(start), /^"?'/, start);
    assert.equal(csvCell('a-b'), 'a-b');
    // Excel in German, French … takes semicolons and line ends for borders, also within what we have quoted.
    assert.equal(csvCell('a;=1'), "a;'=1");
    assert.equal(csvCell('a; "=1'), `"a;' ""=1"`);
    assert.equal(csvCell('a\n=1\r\n@x'), `"a\n'=1\r\n'@x"`);
    assert.equal(csvCell('a; b - c'), 'a; b - c');
  });

  it('has a row per step with as many cells as the head, whatever a map holds', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const rows = read(csvText(view, localizer()));
        assert.equal(rows.length, view.steps.length + 1);
        const [head = []] = rows;
        for (const row of rows.slice(1)) {
          assert.equal(row.length, head.length);
          row.forEach((cell, at) => {
            if (!/^Score/.test(head[at]!)) assert.doesNotMatch(cell, /(?:^|[;\r\n])[\s"]*[=+\-@]/);
          });
        }
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it('keeps scores as numbers', () => {
    const point = { step: 0, score: -1.5, feeling: '-', evidence: { sources: [], assumed: false } };
    const view = {
      phases: [{ title: 'P', first: 0, count: 1 }],
      steps: [emptyStep()],
      promises: [],
      curves: [{ order: 0, name: 'Anna', points: [point] }],
    } as unknown as JourneyView;
    const [head = [], row = []] = read(csvText(view, localizer()));
    assert.equal(row[head.indexOf('Score, Anna')], '-1.5');
    assert.equal(row[head.indexOf('Feeling, Anna')], "'-");
  });
});

function emptyStep() {
  const lists =
    'channels alternatives action people objects thoughts needs questions expectations pains gains reasons ways metrics backstage specs notes opportunities';
  return { title: 'S', phase: 0, ...Object.fromEntries(lists.split(' ').map((key) => [key, []])) };
}

/** Reads a table as RFC 4180 has it. */
function read(text: string): string[][] {
  assert.ok(text.startsWith('\ufeff') && text.endsWith('\r\n'));
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  assert.deepEqual(row, []);
  return rows;
}
