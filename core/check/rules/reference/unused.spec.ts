import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'reference/unused';

describe('reference/unused', () => {
  it('fades what nothing refers to', () => {
    const text = journey(['people: adviser'], 'people: {adviser: {name: A}, clerk: {name: C}}');
    assert.deepEqual(found(CODE, text), [
      '"clerk" Nothing in this map refers to “clerk” of `people`: use it, or remove it.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ kind: 'person', id: 'clerk' }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('counts a use by another definition, and by the source of a metric', () => {
    const head =
      'departments: {care: {name: Care}}\nsystems: {crm: {name: CRM, department: care}}\nevidence: {poll: {method: survey}}\nmetrics: {type: nps, source: poll}';
    const text = journey(['backstage: {system: crm}'], head);
    assert.deepEqual(found(CODE, text), []);
  });

  it('says nothing of opportunities, and nothing of a catalog', () => {
    assert.deepEqual(found(CODE, mapWith('opportunities: {o: {title: O}}')), []);
    assert.deepEqual(found(CODE, 'journeyCatalog: S\npeople: {a: {name: A}}', { kind: 'catalog' }), []);
  });
});
