import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'contact/no-measure';
const REASON = 'id: here\nreasonsForContact: {reason: Unknown items}';

describe('contact/no-measure', () => {
  it('asks what is done about a reason for contact', () => {
    const text = journey([REASON]);
    assert.deepEqual(found(CODE, text), [
      '"Unknown items" People get in touch because of “Unknown items”, and no opportunity takes care of it.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ step: 'here', title: 'Unknown items' }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content where the reason or the step has an opportunity', () => {
    const head = (addresses: string) => `opportunities: {o: {title: O, addresses: [${addresses}]}}`;
    assert.deepEqual(found(CODE, journey([REASON], head('here'))), []);
    assert.deepEqual(found(CODE, journey([REASON.replace('}', ', opportunities: o}')], head(''))), []);
  });
});
