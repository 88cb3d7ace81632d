import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'reference/shadowed';

describe('reference/shadowed', () => {
  const catalogs = ['journeyCatalog: S\npeople: {adviser: {name: A}}'];

  it('names the catalog whose definition is hidden', () => {
    const text = mapWith('people: {adviser: {name: B}}');
    assert.deepEqual(found(CODE, text, { catalogs }), [
      '"adviser" “adviser” is defined in /journey.catalog.yaml too: here, this definition counts.',
    ]);
    assert.deepEqual(severities(CODE, text, { catalogs }), ['hint']);
  });

  it('is said of a nearer catalog too', () => {
    const text = 'journeyCatalog: T\npeople: {adviser: {name: B}}';
    assert.equal(found(CODE, text, { catalogs, kind: 'catalog' }).length, 1);
  });

  it('lets the same id stand for another kind, and another id for the same', () => {
    const text = journey([], 'objects: {adviser: {name: Paper}}\npeople: {clerk: {name: C}}');
    assert.deepEqual(found(CODE, text, { catalogs }), []);
    assert.deepEqual(dataOf(CODE, text, { catalogs }), []);
  });
});
