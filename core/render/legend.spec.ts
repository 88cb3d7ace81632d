import assert from 'node:assert/strict';
import { localizer } from '../text';
import type { LaneId } from './lanes/lane';
import { legendEntries } from './legend';
import { mapScene } from './map-scene';
import { viewOfText } from './testing/view-of';
import { tableMeasure } from './text/measure';
import { textTools } from './tools';

const measure = tableMeasure();
const view = viewOfText(`customerJourney: A
people:
  clerk: {name: Clerk, latitude: high}
promises:
  back: {text: We call back, madeAt: one, keptAt: two}
opportunities:
  o: {title: Do it, addresses: [one, two]}
phases:
  - title: P
    steps:
      - id: one
        title: One
        initiator: company
        wow: A card by hand
        emotion: 2
        people: clerk
      - {id: two, title: Two}
`);
const texts = (lanes?: readonly LaneId[], of = view) =>
  legendEntries(of, lanes, textTools(measure, localizer())).map(({ text }) => text);

describe('the legend at the foot of the map', () => {
  it('explains bars, arcs, dashed cards and who starts, where they occur', () => {
    for (const [lane, text] of [
      ['steps', 'company starts'],
      ['encounters', 'room to act'],
      ['promises', 'promise, from where it is made to where it is kept'],
      ['opportunities', 'opportunity that stands in full at an earlier step'],
      ['pains', 'unexpectedly good'],
      ['emotion', 'unexpectedly good'],
    ] as const) {
      assert.ok(texts().includes(text), text);
      assert.ok(texts([lane]).includes(text), `${text}, with ${lane} alone`);
    }
  });

  it('holds nothing of a lane that is left out, nor what the map lacks', () => {
    assert.deepEqual(texts([]), []);
    assert.deepEqual(texts(['phases']), []);
    assert.ok(!texts(['touchpoints']).includes('unexpectedly good'));
    const plain = viewOfText('customerJourney: A\nphases: [{title: P, steps: [{title: One}]}]');
    assert.deepEqual(texts(undefined, plain), []);
  });
});

describe('the description of the map', () => {
  it('counts one and many', () => {
    const said = (phases: string) =>
      mapScene(viewOfText(`customerJourney: A\nphases: ${phases}`), { measure, localize: localizer() })
        .description;
    assert.equal(
      said('[{title: P, steps: [{title: A}]}]'),
      'Customer journey map with one step in one phase.',
    );
    assert.equal(
      said('[{title: P, steps: [{title: A}, {title: B}]}, {title: Q}]'),
      'Customer journey map with 2 steps in 2 phases.',
    );
  });
});
