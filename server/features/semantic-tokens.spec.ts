import assert from 'node:assert/strict';
import { examples } from '../../test/support/examples';
import { open } from './for-specs';
import { LEGEND, semanticTokens } from './semantic-tokens';

/** Each token as `text type modifiers`. */
function tokens(source: string, catalogs: readonly string[] = []): readonly string[] {
  const { document } = open(source, { catalogs });
  const { data } = semanticTokens(document);
  const shown: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const names = LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    shown.push([document.text.getText(range), LEGEND.tokenTypes[type], ...names].join(' '));
  }
  return shown;
}

describe('semantic tokens', () => {
  it('mark ids, feelings, scores and references', () => {
    const text = `customerJourney: A
persona: anna
personas:
  anna: {name: Anna}
phases:
  - title: One
    steps:
      - title: Calls us
        touchpoint: Hotline of ours
        channel: [phone, nowhere]
        emotion: {score: -1.5, feeling: annoyed, evidence: talks}
        next: calls-again
        effort: 4
      - title: Calls again
        emotion: 2
      - title: Waits
        emotion: 0
`;
    assert.deepEqual(tokens(text, ['journeyCatalog: C\nevidence:\n  talks: {method: interview}\n']), [
      'anna variable',
      'anna variable declaration',
      'phone variable',
      '-1.5 number negative',
      'annoyed enumMember',
      'talks variable',
      'calls-again variable',
      '4 number',
      '2 number positive',
      '0 number',
    ]);
  });

  it('mark what an alias stands for once', () => {
    assert.deepEqual(
      tokens(
        'phases:\n  - title: A\n    steps:\n      - {title: B, emotion: &e -1}\n      - {title: C, emotion: *e}\n',
      ),
      ['-1 number negative'],
    );
  });

  it('lie in the text, one after the other', () => {
    for (const { text } of examples()) assert.ok(tokens(text).every((token) => !/^ |\n/.test(token)));
  });
});
