import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/department-change';
const HEAD = [
  'departments: {sales: {name: Sales}, care: {name: Customer care}}',
  'channels: {line: {kind: human, department: care}, mail: {kind: digital}}',
  'touchpoints: {shop: {channels: store, department: sales}, desk: {channels: line}}',
].join('\n');

describe('flow/department-change', () => {
  it('names both departments', () => {
    const text = journey(['touchpoint: shop', 'touchpoint: desk'], HEAD);
    assert.deepEqual(found(CODE, text), [
      '"desk" From “Step 1” to “Step 2” Customer care takes over from Sales. What goes along? Add `handoff` to “Step 1”.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ from: 'step-1', to: 'step-2', handoffTo: 'care' }]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('takes the department of the channel where the touchpoint has none', () => {
    assert.match(found(CODE, journey(['touchpoint: shop', 'channel: line'], HEAD))[0] ?? '', /^"line" /);
  });

  it('lets a handoff, the same department and an unknown side pass', () => {
    const steps = [
      'touchpoint: shop\nhandoff: {to: care}',
      'touchpoint: desk',
      'channel: line',
      'channel: [line, mail]',
    ];
    assert.deepEqual(found(CODE, journey([...steps, 'touchpoint: shop'], HEAD)), []);
  });
});
