import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'expectation/unmet';
const UNMET = 'id: here\nexpectations: [{text: Quick answer, met: "no"}, {text: Fair price, met: partly}]';

describe('expectation/unmet', () => {
  it('asks for an opportunity where an expectation is not met', () => {
    const text = journey([UNMET]);
    assert.deepEqual(found(CODE, text), [
      '""no"" “Quick answer” is not met, and no opportunity addresses this step.',
      '"partly" “Fair price” is met in part only, and no opportunity addresses this step.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { step: 'here', title: 'Quick answer' });
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('is content where an opportunity addresses the step, also by the slug of its title', () => {
    assert.deepEqual(found(CODE, journey([UNMET], 'opportunities: {o: {title: O, addresses: here}}')), []);
    const slug = journey(
      [UNMET.replace('id: here\n', '')],
      'opportunities: {o: {title: O, addresses: step-1}}',
    );
    assert.deepEqual(found(CODE, slug), []);
  });

  it('does not count one that was rejected', () => {
    const rejected = 'opportunities: {o: {title: O, addresses: here, status: rejected}}';
    assert.equal(found(CODE, journey([UNMET], rejected)).length, 2);
  });
});
