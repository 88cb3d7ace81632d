import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'persona/incomplete';
const WHOLE =
  'name: Anna, segment: Families, demographics: {age: 34}, occupation: Nurse, problems: [Time], values: [Trust], goals: [Peace]';

describe('persona/incomplete', () => {
  it('lists in one finding what the persona does not tell', () => {
    const text = journey(
      [],
      'personas: {anna: {name: Anna Weber, segment: Families, demographics: {}, values: }}',
    );
    assert.deepEqual(found(CODE, text), [
      '"anna" The persona “Anna Weber” is not a whole person yet. Add: demographics, occupation, problems, values, goals.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [
      { persona: 'anna', missing: ['demographics', 'occupation', 'problems', 'values', 'goals'] },
    ]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content with a whole person', () => {
    assert.deepEqual(found(CODE, mapWith(`personas: {anna: {${WHOLE}}}`)), []);
  });

  it('asks the same of a catalog', () => {
    const text = 'journeyCatalog: S\npersonas:\n  anna:\n    name: Anna\n';
    assert.equal(found(CODE, text, { kind: 'catalog' }).length, 1);
    assert.deepEqual(severities(CODE, text, { kind: 'catalog' }), ['warning']);
  });

  it('waits until a persona has any keys', () => {
    assert.deepEqual(found(CODE, mapWith('personas:\n  anna:')), []);
  });
});
