import assert from 'node:assert/strict';
import { readJourneyFile } from '../journey';
import { phaseIds, placedSteps, slug } from './ids';

function stepIds(titles: readonly string[]): readonly string[] {
  const steps = titles.map((title) => `      - ${title}\n`).join('');
  const file = readJourneyFile(`phases:\n  - title: One\n    steps:\n${steps}`, 'map');
  assert.ok(file.kind === 'map');
  return placedSteps(file.map).map(({ id }) => id);
}

describe('ids', () => {
  it('are slugs of the titles where none is written', () => {
    assert.equal(slug('Sees a friend’s story!'), 'sees-a-friend-s-story');
    assert.equal(slug('Kündigung – Brief'), 'kündigung-brief');
    assert.equal(slug('???'), 'untitled');
  });

  it('are made unique without taking one that is written', () => {
    assert.deepEqual(stepIds(['title: Call', 'title: Call', '{title: Other, id: call-2}', 'title: Call']), [
      'call',
      'call-3',
      'call-2',
      'call-4',
    ]);
  });

  it('are counted apart for phases and steps', () => {
    const file = readJourneyFile('phases:\n  - title: Call\n    steps:\n      - title: Call\n', 'map');
    assert.ok(file.kind === 'map');
    assert.deepEqual([...phaseIds(file.map), ...placedSteps(file.map).map(({ id }) => id)], ['call', 'call']);
  });
});
