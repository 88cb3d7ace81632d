import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'flow/decision-incomplete';
const deciding = (...options: readonly string[]) =>
  journey([`id: a\ndecision: {question: Go on?, options: [${options.join(', ')}]}`, 'id: b']);

describe('flow/decision-incomplete', () => {
  it('wants two options and a default', () => {
    assert.deepEqual(found(CODE, journey(['decision: {question: Go on?}'])), [
      '"decision" The decision at “Step 1” needs at least two `options`.',
    ]);
    const text = deciding('{when: yes, to: b}', '{when: no, to: a}');
    assert.deepEqual(found(CODE, text), [
      '"options" Which option holds at “Step 1” when none fits? Mark it with `default: true`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['default'] }]);
    assert.deepEqual(severities(CODE, text), ['error']);
  });

  it('wants every option to lead somewhere', () => {
    const text = deciding('{when: yes, to: b, default: true}', '{when: sold out}');
    assert.deepEqual(found(CODE, text), [
      '"when" Where does “sold out” lead? Add `to` with the id of a step.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['to'] }]);
  });

  it('wants shares to add up, where every option has one', () => {
    const shares = (first: string, second: string) =>
      deciding(`{when: yes, to: b, default: true${first}}`, `{when: no, to: a${second}}`);
    assert.deepEqual(found(CODE, shares(', share: 60', ', share: 30 %')), [
      '"options" The shares of the options at “Step 1” add up to 90 %, not to 100 %.',
    ]);
    assert.deepEqual(found(CODE, shares(', share: 60', ', share: 40 %')), []);
    assert.deepEqual(found(CODE, shares(', share: 60', '')), []);
  });
});
