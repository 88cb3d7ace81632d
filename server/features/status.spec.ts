import assert from 'node:assert/strict';
import texts from '../../core/generated/texts.de.json';
import { localizer } from '../../core/text';
import { open } from './for-specs';
import { statusOf } from './status';

const MAP = `customerJourney: A
persona: anna
personas:
  anna: {name: Anna}
phases:
  - title: One
    steps:
      - title: Calls
        touchpoint: Hotline
        channel: phone
        people: adviser
        emotion: 1
`;

describe('status', () => {
  it('says how complete the map is and what is missing next, with its place', () => {
    const { document, context } = open(MAP);
    const status = statusOf(document, context);
    assert.ok(status);
    const { touchpoints, encounters, feelings, percent, persona, missing, next } = status;
    assert.deepEqual(
      { touchpoints, encounters, feelings },
      { touchpoints: 100, encounters: 100, feelings: 50 },
    );
    assert.ok(persona < 50 && percent < 100);
    assert.equal(next, 'Persona “Anna”: add segment');
    assert.equal(missing[0]?.text, next);
    assert.equal(document.text.getText(missing[0]?.range), 'persona');
  });

  it('says so in German', () => {
    const { document, context } = open(MAP);
    assert.match(
      statusOf(document, { ...context, localize: localizer(texts) })?.next ?? '',
      /Anna.*ergänzen/,
    );
  });

  it('has nothing to say of a catalog and of an empty file', () => {
    for (const [text, uri] of [
      ['journeyCatalog: A\n', 'file:///maps/journey.catalog.yaml'],
      ['', undefined],
    ] as const) {
      const { document, context } = open(text, uri === undefined ? {} : { uri });
      assert.equal(statusOf(document, context), null);
    }
  });
});
