import assert from 'node:assert/strict';
import { settled } from '../../test/fixtures/checks/findings';
import { readJourneyFile } from '../journey';
import { localizer } from '../text';
import { newMap } from './new-map';

describe('a new map', () => {
  const localize = localizer();

  it('is in order as it is: a draft with a persona that is to be described', () => {
    assert.deepEqual(
      settled(newMap('Moving house', localize)).map(({ code, severity }) => `${code} ${severity}`),
      ['persona/incomplete information'],
    );
  });

  it('keeps any title as it was typed', () => {
    for (const title of ['Ad: the "big" one', "it's # 1", '- a', '{x}', '日本', '${1:x}', 'yes', '12']) {
      const file = readJourneyFile(newMap(title, localize), 'map');
      assert.deepEqual(file.tree.problems, []);
      assert.equal(file.kind === 'map' && file.map.title, title);
    }
  });
});
