import assert from 'node:assert/strict';
import { viewOf } from '../../../core/insight/view';
import { readJourneyFile, type MapFile } from '../../../core/journey';
import { vocabularyOf } from '../../../core/model/merge-vocabulary';
import { localizer } from '../../../core/text';
import { matching, searchables } from './matches';

const text = `
customerJourney: Moving
personas:
  ben: {name: Ben Krüger, quote: Fine as it is}
phases:
  - title: Looking
    steps:
      - {title: Sees the poster, thought: Cheap, pains: Too small}
      - {title: Asks a friend, touchpoint: Chat, emotion: {score: 1, feeling: curious}}
opportunities:
  bigger: {title: A bigger poster, owner: Marketing}
`;
const { map } = readJourneyFile(text, 'map') as MapFile;
const all = searchables(viewOf(map, vocabularyOf(map, [])), localizer());
const found = (query: string) => matching(all, query);
const [first, second] = ['/phases/0/steps/0', '/phases/0/steps/1'];

describe('the search in the picture', () => {
  it('finds steps by anything that is written on them', () => {
    assert.deepEqual(found('too small'), [first]);
    assert.deepEqual(found('chat'), [second]);
    assert.deepEqual(found('curious'), [second]);
  });

  it('finds people, phases and opportunities, in the order in which they are read', () => {
    assert.deepEqual(found('poster'), [first, '/opportunities/bigger']);
    assert.deepEqual(found('looking'), ['/phases/0']);
    assert.deepEqual(found('marketing'), ['/opportunities/bigger']);
  });

  it('takes words in any order, case and with or without their accents', () => {
    assert.deepEqual(found('KRUGER  ben'), ['/personas/ben']);
    assert.deepEqual(found('friend asks'), [second]);
  });

  it('tells nothing typed from nothing found', () => {
    assert.equal(found('  '), undefined);
    assert.deepEqual(found('unicorn'), []);
  });
});
