import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'expectation/uncategorised';

describe('expectation/uncategorised', () => {
  it('asks toward whom something is expected', () => {
    const text = journey(['expectations: [Quick answer, {text: Fair price, met: "yes"}]']);
    assert.deepEqual(found(CODE, text), [
      '"Quick answer" Toward whom is “Quick answer” expected? Add `toward`: sales, product, service.',
      '"Fair price" Toward whom is “Fair price” expected? Add `toward`: sales, product, service.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], {
      missing: ['toward'],
      choices: ['sales', 'product', 'service'],
    });
    assert.deepEqual(severities(CODE, text), ['hint', 'hint']);
  });

  it('leaves a wrong value to the schema', () => {
    assert.deepEqual(
      found(CODE, journey(['expectations: [{text: a, toward: sales}, {text: b, toward: selling}]'])),
      [],
    );
  });
});
