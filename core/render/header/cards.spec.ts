import assert from 'node:assert/strict';
import { localizer } from '../../text';
import { mapScene } from '../map-scene';
import { groups, paths, texts } from '../testing/scene-texts';
import { viewOfText } from '../testing/view-of';
import { tableMeasure } from '../text/measure';

const draw = (lines: readonly string[]) => {
  const map = ['customerJourney: A', ...lines];
  return mapScene(viewOfText(map.join('\n')), { measure: tableMeasure(), localize: localizer() });
};
const history = 'history: [{date: 2025-01-01, value: 1}, {date: 2026-01-01, value: 2}]';

describe('cards of the header', () => {
  it('show a figure in full before they draw its history', () => {
    const scene = draw([
      'metrics:',
      `  - {name: Volume, value: 11110.5, unit: documents, ${history}}`,
      `  - {name: Visits, value: 123456789012, ${history}}`,
      `  - {type: nps, value: 31, ${history}}`,
      'phases: [{title: P, steps: [{title: A}]}]',
    ]);
    const shown = texts(scene).flatMap(({ shape }) => shape.lines);
    for (const figure of ['11,110.5\u00a0documents', '123,456,789,012', '31'])
      assert.ok(shown.includes(figure), figure);
    const inMetrics = paths(scene).filter(({ within }) => within.at(-1)?.shape.name === 'metric');
    assert.ok(
      inMetrics.some(({ shape }) => shape.stroke === 'accent'),
      'where there is room a history is drawn',
    );
  });

  it('let a long name take the room up to the first figure, and a second line', () => {
    const long = 'Donaudampfschifffahrtselektrizitätengesellschaft';
    const scene = draw([
      'persona: [a, b]',
      `personas: {a: {name: ${long}}, b: {name: Bea}}`,
      'phases:',
      '  - title: P',
      '    steps:',
      '      - {title: A, emotion: [{persona: a, score: 1}, {persona: b, score: 1}]}',
    ]);
    const cards = groups(scene).filter(({ shape }) => shape.name === 'card');
    const experience = cards.at(-1)!.shape;
    const lines = texts({ ...scene, shapes: [experience] }).map(({ shape }) => shape.lines);
    const name = lines.find(([first]) => first?.startsWith('Donau'))!;
    assert.equal(name.join('').replaceAll('-', ''), long);
  });

  it('show more of a persona where the row is as high anyway', () => {
    const few = 'goals: [g], problems: [p], needs: [n], wishes: [w], values: [v], motivations: [m]';
    const many = 'goals: [g1, g2, g3], problems: [p1, p2, p3], needs: [n1, n2, n3], wishes: [w1, w2, w3]';
    const shownOf = (others: string) => {
      const scene = draw([
        'persona: [a, b]',
        `personas: {a: {name: A, ${few}}, b: {name: B${others}}}`,
        'phases: [{title: P, steps: [{title: A}, {title: B}]}]',
      ]);
      const [card] = groups(scene).filter(({ shape }) => shape.name === 'card');
      const lines = texts({ ...scene, shapes: [card!.shape] }).flatMap(({ shape }) => shape.lines);
      return ['g', 'p', 'n', 'w', 'v', 'm'].filter((item) => lines.includes(item));
    };
    const alone = shownOf('');
    const besideMore = shownOf(`, ${many}`);
    assert.ok(alone.length < besideMore.length, `${alone.join()} and ${besideMore.join()}`);
  });
});
