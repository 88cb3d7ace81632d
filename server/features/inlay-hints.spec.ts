import assert from 'node:assert/strict';
import { applied, open } from './for-specs';
import { inlayHints } from './inlay-hints';

/** The text with its hints as the editor shows them, in angle brackets. */
function hinted(
  text: string,
  lines?: readonly [from: number, to: number],
  catalogs: readonly string[] = [],
): string {
  const { document, context } = open(text, { catalogs });
  const [from, to] = lines ?? [0, document.text.lineCount];
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return applied(
    document,
    inlayHints(document, range, context).map(({ position, label }) => ({
      range: { start: position, end: position },
      newText: `‹${String(label)}›`,
    })),
  );
}

const MAP = `persona: anna
personas:
  anna: {name: Anna Weber}
evidence:
  talks: {method: interview}
phases:
  - title: One
    steps:
      - title: Calls
        channel: [phone, branch]
        touchpoint: hotline
        effort: 4
        emotion: -2
      - title: Waits a long time
        next: calls
        emotion: {score: 1, feeling: relieved, evidence: talks}
      - title: Leaves
        next: waits-a-long-time
        emotion: {persona: anna, score: 0}
`;

describe('inlay hints', () => {
  it('tell what a bare number means and what an id stands for', () => {
    assert.equal(
      hinted(MAP, undefined, ['journeyCatalog: C\ntouchpoints:\n  hotline: {name: Service line}\n']),
      MAP.replace('persona: anna\np', 'persona: anna‹Anna Weber›\np')
        .replace('hotline', 'hotline‹Service line›')
        .replace('effort: 4', 'effort: 4‹Hard›')
        .replace('-2', '-2‹Very negative›')
        .replace('persona: anna,', 'persona: anna‹Anna Weber›,')
        .replace('score: 0', 'score: 0‹Neutral›'),
    );
  });

  it('keep to the lines that are shown', () => {
    assert.equal(hinted(MAP, [12, 13]), MAP.replace('-2', '-2‹Very negative›'));
  });
});
