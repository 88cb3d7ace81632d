import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'pain/no-opportunity';

describe('pain/no-opportunity', () => {
  it('asks what is done about a pain', () => {
    const text = journey(['id: here\npains: [Long queue, {text: No answer}]']);
    assert.deepEqual(found(CODE, text), [
      '"Long queue" No opportunity addresses the pain “Long queue”.',
      '"No answer" No opportunity addresses the pain “No answer”.',
    ]);
    assert.deepEqual(dataOf(CODE, text)[0], { step: 'here', title: 'Long queue' });
    assert.deepEqual(severities(CODE, text), ['warning', 'warning']);
  });

  it('warns in drafts too where customers may leave', () => {
    const text = journey(['pains: [{text: No answer, churnRisk: high}, Long queue]'], 'status: draft');
    assert.deepEqual(found(CODE, text), [
      '"No answer" Customers may leave because of “No answer”, and no opportunity addresses it.',
    ]);
    assert.deepEqual(severities(CODE, text), ['warning']);
  });

  it('is content where the pain or the step has an opportunity', () => {
    const head = 'opportunities: {o: {title: O, addresses: here}}';
    assert.deepEqual(
      found(CODE, journey(['id: here\npains: a', 'pains: {text: b, opportunities: o}'], head)),
      [],
    );
  });
});
