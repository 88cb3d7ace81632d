import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'persona/missing';

describe('persona/missing', () => {
  it('asks whose journey it is', () => {
    assert.deepEqual(found(CODE, journey([''])), [
      '"customerJourney" Whose journey is this? Name a persona in `persona` and describe them under `personas`.',
    ]);
    assert.deepEqual(severities(CODE, journey([''])), ['error']);
    assert.deepEqual(severities(CODE, journey([''], 'status: draft')), ['information']);
    assert.deepEqual(severities(CODE, journey([''], 'status: review')), ['warning']);
  });

  it('stands on `persona` where that is empty', () => {
    assert.match(found(CODE, mapWith('persona:\npersonas: {anna: {name: A}}'))[0] ?? '', /^"persona" Whose/);
  });

  it('names the nearest of those declared', () => {
    const text = mapWith('persona: [ana, ben]\npersonas: {anna: {name: Anna}, ben: {name: Ben}}');
    assert.deepEqual(found(CODE, text), [
      '"ana" Nobody has described the persona “ana” yet. Did you mean “anna”?',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ declared: ['anna', 'ben'], id: 'ana', nearest: 'anna' }]);
  });

  it('takes a persona of a catalog', () => {
    const catalogs = ['journeyCatalog: S\npersonas: {anna: {name: Anna}}'];
    assert.deepEqual(found(CODE, mapWith('persona: anna'), { catalogs }), []);
  });
});
