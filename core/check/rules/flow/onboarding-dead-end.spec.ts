import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';

const CODE = 'flow/onboarding-dead-end';
const phases = (...fields: readonly string[]) =>
  [
    'customerJourney: x',
    'status: published',
    'phases:',
    ...fields.map(
      (field, index) => `  - {title: P, field: ${field}, steps: [{title: Step ${String(index + 1)}}]}`,
    ),
  ].join('\n');

describe('flow/onboarding-dead-end', () => {
  it('asks what comes after onboarding', () => {
    const text = phases('awareness', 'onboarding');
    assert.deepEqual(found(CODE, text), [
      '"Step 2" Onboarding ends with “Step 2”, and nothing follows: offer a `next` step.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ step: 'step-2', missing: ['next'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('is content with a later step, or a jump', () => {
    assert.deepEqual(found(CODE, phases('onboarding', 'engagement')), []);
    assert.deepEqual(found(CODE, phases('onboarding').replace('Step 1}', 'Step 1, next: step-1}')), []);
  });
});
