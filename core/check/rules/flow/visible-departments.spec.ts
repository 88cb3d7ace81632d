import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/visible-departments';
const to = (where: string, visible = true) =>
  `handoff: {to: ${where}, carries: name, visible: ${String(visible)}}`;

describe('flow/visible-departments', () => {
  it('names the departments that the customer notices', () => {
    const text = journey(
      [to('care'), to('billing'), to('care')],
      'departments: {care: {name: Care}, billing: {}}',
    );
    assert.deepEqual(found(CODE, text), [
      '"customerJourney" The customer notices 2 departments: Care, billing. Hand over without them noticing.',
    ]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('lets one department pass, hidden ones and channels', () => {
    assert.deepEqual(found(CODE, journey([to('care'), to('care'), to('billing', false), to('phone')])), []);
  });
});
