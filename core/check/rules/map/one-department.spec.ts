import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/one-department';
const by = (...departments: readonly (string | undefined)[]) =>
  `contributors: [${departments.map((name) => (name === undefined ? '{name: N}' : `{name: N, department: ${name}}`)).join(', ')}]`;

describe('map/one-department', () => {
  it('asks for other points of view', () => {
    const text = mapWith(`${by('care', 'care')}\ndepartments: {care: {name: Customer care}}`);
    assert.deepEqual(found(CODE, text), [
      '"contributors" All 2 contributors are from Customer care: who else does the customer meet? Ask them.',
    ]);
    assert.deepEqual(severities(CODE, text), ['hint']);
  });

  it('needs two people of whom one knows the department', () => {
    assert.deepEqual(found(CODE, mapWith(by('care'))), []);
    assert.deepEqual(found(CODE, mapWith(by('care', 'sales'))), []);
    assert.deepEqual(found(CODE, mapWith(by('care', undefined))), []);
    assert.deepEqual(found(CODE, mapWith(by(undefined, undefined))), []);
  });
});
