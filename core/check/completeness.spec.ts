import assert from 'node:assert/strict';
import { vocabularyOf } from '../model/merge-vocabulary';
import { readMap } from '../model/read-map';
import { parse } from '../syntax/parse';
import { localizer } from '../text';
import { journey, mapWith } from '../../test/fixtures/checks/journeys';
import { completenessOf } from './completeness';

function completeness(text: string) {
  const map = readMap(parse(text).root);
  const { missing, ...figures } = completenessOf(map, vocabularyOf(map, []));
  return { figures, missing: missing.map(({ message, values }) => localizer()(message, values)) };
}

const WHOLE = [
  'persona: anna',
  'personas:',
  '  anna: {name: Anna, segment: S, demographics: {age: 3}, occupation: O, problems: P, values: V, goals: G,',
  '    needs: N, evidence: poll}',
  'evidence: {poll: {method: survey}}',
].join('\n');
const SHOP = 'touchpoint: shop\nchannel: store\npeople: clerk\nemotion: {score: 1, feeling: glad}';

describe('completeness', () => {
  it('is 100 % only where nothing that is asked for is missing', () => {
    const { figures, missing } = completeness(journey([SHOP], WHOLE));
    assert.deepEqual(figures, {
      percent: 100,
      persona: 100,
      touchpoints: 100,
      encounters: 100,
      feelings: 100,
    });
    assert.deepEqual(missing, []);
  });

  it('is 0 % for a map that has only begun', () => {
    const { figures, missing } = completeness(mapWith(''));
    assert.deepEqual(figures, { percent: 0, persona: 0, touchpoints: 0, encounters: 0, feelings: 0 });
    assert.deepEqual(missing, ['Name the persona']);
  });

  it('counts what is there of what is asked for, part by part, rounded down', () => {
    const { figures, missing } = completeness(
      journey(
        [SHOP, 'touchpoint: leaflet\nchannel: post\nemotion: -2', ''],
        'persona: anna\npersonas: {anna: {name: Anna, segment: S}}',
      ),
    );
    // persona 1 of 8, touchpoints 4 of 6, encounters 1 of 3, feelings 3 of 7
    assert.deepEqual(figures, { percent: 38, persona: 12, touchpoints: 66, encounters: 33, feelings: 42 });
    assert.equal(missing[0], 'Persona “Anna”: add demographics');
    assert.ok(missing.includes('Step “Step 3”: add channel'));
  });

  it('takes the channel of a touchpoint, and asks whom one meets by its kind', () => {
    const text = journey(['touchpoint: desk'], 'touchpoints: {desk: {channels: [store, phone]}}');
    const { figures, missing } = completeness(text);
    assert.equal(figures.touchpoints, 100);
    assert.equal(figures.encounters, 0);
    assert.ok(missing.includes('Step “Step 1”: add people'));
  });

  it('asks nobody to be met on digital channels', () => {
    assert.equal(
      completeness(journey(['touchpoint: site\nchannel: [website, phone]'])).figures.encounters,
      100,
    );
  });

  it('asks for the feeling of every persona', () => {
    const two = 'persona: [anna, ben]\npersonas: {anna: {name: Anna}, ben: {name: Ben}}';
    const { figures, missing } = completeness(
      journey(['channel: email\nemotion: [{persona: ben, score: 1, feeling: glad}]'], two),
    );
    assert.equal(figures.feelings, 50);
    assert.equal(missing.at(-1), 'Step “Step 1”, Anna: add emotion');
  });
});
