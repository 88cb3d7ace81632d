import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/touchpoints-hide-journey';
const GOOD = ['emotion: 1', 'emotion: [{score: 2}, {score: 0.5}]', 'action: none'];

describe('map/touchpoints-hide-journey', () => {
  it('sees good touchpoints in a bad journey', () => {
    const text = journey(GOOD, 'overall: {emotion: 0}');
    assert.deepEqual(found(CODE, text), [
      '"overall" Good touchpoints hide a bad journey: the steps feel like +1.2, the whole like 0.',
    ]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('takes the NPS for the whole', () => {
    assert.deepEqual(found(CODE, journey(GOOD, 'metrics: {type: nps, value: -3}')), [
      '"metrics" Good touchpoints hide a bad journey: the steps feel like +1.2, yet the NPS is -3.',
    ]);
    assert.equal(found(CODE, journey(GOOD, 'overall: {metrics: {type: nps, value: -3}}')).length, 1);
  });

  it('is content where the whole is good too, or the steps are not', () => {
    assert.deepEqual(
      found(CODE, journey(GOOD, 'overall: {emotion: 0.5}\nmetrics: {type: nps, value: 0}')),
      [],
    );
    assert.deepEqual(found(CODE, journey(['emotion: 0.5', 'emotion: 1'], 'overall: {emotion: -2}')), []);
  });
});
