import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'metric/out-of-range';
const metric = (keys: string) => mapWith(`metrics: {${keys}}`);

describe('metric/out-of-range', () => {
  it('names the range of the type', () => {
    const text = metric('type: nps, value: 140, target: -200');
    assert.deepEqual(found(CODE, text), [
      '"140" “nps” runs from -100 to 100: it cannot be 140.',
      '"-200" “nps” runs from -100 to 100: it cannot be -200.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[1], { min: -100, max: 100, nearest: -100 });
    assert.deepEqual(severities(CODE, text), ['error', 'error']);
  });

  it('looks at the history, at phases and at steps', () => {
    assert.equal(found(CODE, metric('type: ces, value: 7, history: [{value: 7.5}, {value: 1}]')).length, 1);
    assert.equal(found(CODE, journey(['metrics: {type: churn, value: 101}'])).length, 1);
  });

  it('lets both ends pass, and any figure of other types', () => {
    assert.deepEqual(found(CODE, metric('type: nps, value: -100, target: 100')), []);
    assert.deepEqual(found(CODE, metric('type: cost, value: -4000')), []);
    assert.deepEqual(found(CODE, metric('value: 4000')), []);
  });
});
