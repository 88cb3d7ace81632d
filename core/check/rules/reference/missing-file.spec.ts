import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'reference/missing-file';

describe('reference/missing-file', () => {
  const files = ['specs/a.md', './notes.md'];

  it('names a path that leads nowhere', () => {
    const text = journey(['specs: [specs/a.md, specs/b.md]'], 'basedOn: old.journey.yaml');
    assert.deepEqual(found(CODE, text, { files }), [
      '"old.journey.yaml" There is no file “old.journey.yaml”. Write the path from the folder of this file.',
      '"specs/b.md" There is no file “specs/b.md”. Write the path from the folder of this file.',
    ]);
    assert.deepEqual(severities(CODE, text, { files }), ['error', 'error']);
    assert.deepEqual(dataOf(CODE, text, { files })[1], { path: 'specs/b.md' });
  });

  it('takes a source for a path only where it looks like one', () => {
    const source = (path: string) => mapWith(`evidence: {e: {method: survey, source: ${path}}}`);
    assert.equal(found(CODE, source('./nothing.md'), { files }).length, 1);
    assert.deepEqual(found(CODE, source('./notes.md'), { files }), []);
    assert.deepEqual(found(CODE, source('Poll Q3/2019'), { files }), []);
  });

  it('leaves URLs alone, and what nobody has looked at', () => {
    assert.deepEqual(found(CODE, mapWith('specs: [https://example.com/x, mailto:a@b.c]'), { files }), []);
    assert.deepEqual(found(CODE, mapWith('specs: [nowhere.md]')), []);
  });

  it('looks at the pictures of a catalog', () => {
    const text = 'journeyCatalog: S\npersonas: {anna: {name: Anna, image: anna.svg}}';
    assert.equal(found(CODE, text, { files, kind: 'catalog' }).length, 1);
  });
});
