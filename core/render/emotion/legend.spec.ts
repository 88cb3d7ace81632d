import assert from 'node:assert/strict';
import { localizer } from '../../text';
import { mapScene } from '../map-scene';
import { groups, texts } from '../testing/scene-texts';
import { viewOfText } from '../testing/view-of';
import { tableMeasure } from '../text/measure';

const draw = (names: readonly string[]) => {
  const felt = names.map((_, at) => `{persona: p${String(at)}, score: ${String((at % 5) - 2)}}`).join(', ');
  const map = [
    'customerJourney: A',
    `persona: [${names.map((_, at) => `p${String(at)}`).join(', ')}]`,
    'personas:',
    ...names.map((name, at) => `  p${String(at)}: {name: ${name}}`),
    'overall:',
    `  emotion: [${felt}]`,
    'phases:',
    '  - title: P',
    '    steps:',
    `      - {title: One, emotion: [${felt}]}`,
    `      - {title: Two, emotion: [${felt}]}`,
  ];
  return mapScene(viewOfText(map.join('\n')), { measure: tableMeasure(), localize: localizer() });
};

describe('the curves of several people', () => {
  it('have one line of the whole each up to three, and the legend says which are drawn', () => {
    const scene = draw(['Ana', 'Bea', 'Carl', 'Dora', 'Emil', 'Fritz']);
    const named = (name: string) => groups(scene).filter(({ shape }) => shape.name === name);
    assert.equal(named('overall').length, 3);
    assert.equal(named('key').length, 6);
    const keys = texts(scene).filter(({ within }) => within.at(-1)?.shape.name === 'key');
    const said = keys.map(({ shape }) => shape.lines.join(' '));
    assert.equal(said.filter((text) => text.includes('(dashed)')).length, 3);
    assert.equal(said.filter((text) => text.includes('as a whole')).length, 6);
  });

  it('keep a name from right to left apart from the figures in Latin letters', () => {
    const keys = texts(draw(['مريم', 'Bea'])).filter(({ within }) => within.at(-1)?.shape.name === 'key');
    assert.ok(keys.some(({ shape }) => shape.lines.join('') === 'مريم'));
    for (const { shape } of keys) assert.doesNotMatch(shape.lines.join(''), /[\u0600-\u06ff].*[a-z]/);
  });
});
