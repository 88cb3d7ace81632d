import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'metric/falling';
const history = (type: string, ...values: readonly number[]) =>
  mapWith(
    `metrics: {type: ${type}, history: [${values.map((value) => `{value: ${String(value)}}`).join(', ')}]}`,
  );

describe('metric/falling', () => {
  it('sees a figure getting worse', () => {
    assert.deepEqual(found(CODE, history('nps', 20, 12, 9)), [
      '"history" “nps” gets worse: from 20 to 9. What happened?',
    ]);
    assert.equal(found(CODE, history('nps', 20, 9, 9)).length, 1);
    assert.deepEqual(severities(CODE, history('nps', 20, 12, 9)), ['information']);
  });

  it('knows where lower is better, and where nothing is', () => {
    assert.equal(found(CODE, history('churn', 4, 5, 6)).length, 1);
    assert.deepEqual(found(CODE, history('churn', 6, 5, 4)), []);
    assert.deepEqual(found(CODE, history('volume', 6, 5, 4)), []);
  });

  it('lets two points pass, a recovery, and a figure no worse than at first', () => {
    assert.deepEqual(found(CODE, history('nps', 20, 9)), []);
    assert.deepEqual(found(CODE, history('nps', 20, 9, 12)), []);
    assert.deepEqual(found(CODE, history('nps', 9, 20, 9)), []);
  });

  it('goes by the dates where all points have one', () => {
    const text = mapWith(
      'metrics: {type: nps, history: [{date: 2026-03-01, value: 9}, {date: 2026-01-01, value: 20}, {date: 2026-02-01, value: 12}]}',
    );
    assert.equal(found(CODE, text).length, 1);
    assert.deepEqual(found(CODE, journey([''])), []);
  });
});
