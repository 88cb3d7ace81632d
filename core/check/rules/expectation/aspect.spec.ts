import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'expectation/aspect';
const expecting = (toward: string, aspect: string) =>
  journey([`expectations: {text: x, toward: ${toward}, aspect: ${aspect}}`]);

describe('expectation/aspect', () => {
  it('says which aspects belong to the category', () => {
    const text = expecting('service', 'friendliness');
    assert.deepEqual(found(CODE, text), [
      '"friendliness" “friendliness” is no aspect of an expectation toward `service`. There are: ways-to-contact, competence, individual-answer, processing-time.',
    ]);
    assert.equal((dataOf(CODE, text)[0] as { toward: string }).toward, 'service');
    assert.deepEqual(severities(CODE, text), ['error']);
  });

  it('takes an aspect of two categories in both', () => {
    assert.deepEqual(found(CODE, expecting('sales', 'competence')), []);
    assert.deepEqual(found(CODE, expecting('service', 'competence')), []);
    assert.equal(found(CODE, expecting('product', 'competence')).length, 1);
  });

  it('leaves an aspect nobody knows to the schema, and one without a category to another check', () => {
    assert.deepEqual(found(CODE, expecting('sales', 'charm')), []);
    assert.deepEqual(found(CODE, journey(['expectations: {text: x, aspect: competence}'])), []);
  });
});
