import assert from 'node:assert/strict';
import { localizer } from '../../text';
import { mapScene } from '../map-scene';
import { groups, texts } from '../testing/scene-texts';
import { viewOfText } from '../testing/view-of';
import { tableMeasure } from '../text/measure';

const draw = (steps: readonly string[]) => {
  const map = ['customerJourney: A', 'phases:', '  - title: P', '    steps:', ...steps];
  return mapScene(viewOfText(map.join('\n')), { measure: tableMeasure(), localize: localizer() });
};

describe('the lane of touchpoints', () => {
  it('is wide enough for the words of channels and figures, also where a map has many steps', () => {
    for (const [channel, word] of [
      ['phone', 'Phone'],
      ['field-sales', 'Field'],
      ['Kundenbetreuer', 'Kundenbetreuer'],
    ] as const) {
      const step = `      - {title: A, channel: [${channel}, email, store], emotion: 1}`;
      const shown = texts(draw(Array.from({ length: 12 }, () => step)));
      const inPills = shown.filter(({ within }) => within.at(-1)?.shape.name === 'touchpoint');
      assert.equal(inPills.length, 12);
      for (const { shape } of inPills) assert.ok(shape.lines.join(' ').split(' ').includes(word), word);
    }
    const step = '      - {title: A, metrics: [{name: Weiterempfehlung je Monat, value: 3}]}';
    const facts = texts(draw(Array.from({ length: 12 }, () => step))).flatMap(({ shape }) => shape.lines);
    for (const line of facts) assert.doesNotMatch(line, /-$/);
  });

  it('shows a handoff of a step without touchpoint and channel, with its load and receiver', () => {
    const scene = draw([
      '      - {title: A, handoff: {to: Billing, carries: [case number, photo]}}',
      '      - {title: B}',
      '      - {title: C, handoff: {to: Shop}}',
    ]);
    const found = groups(scene).map(({ shape }) => shape);
    const handoffs = found.filter(({ name }) => name === 'link handoff');
    assert.deepEqual(
      handoffs.map(({ title }) => title?.split(' · ')[0]),
      ['Handoff to Billing', 'Handoff to Shop'],
    );
    const loads = texts(scene).filter(({ within }) => within.at(-1)?.shape.name === 'link handoff');
    assert.deepEqual(
      loads.map(({ shape }) => shape.lines.join(' ')),
      ['case number, photo', 'Shop'],
    );
    assert.equal(found.filter(({ name }) => name === 'touchpoint').length, 2, 'an empty place for each');
    assert.ok(found.some(({ data }) => data?.lane === 'touchpoints'));
  });

  it('is not there without touchpoints and handoffs', () => {
    const found = groups(draw(['      - {title: A}', '      - {title: B}']));
    assert.ok(!found.some(({ shape }) => shape.data?.lane === 'touchpoints'));
  });
});
