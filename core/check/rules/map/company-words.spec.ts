import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';

const CODE = 'map/company-words';
const phase = (keys: string, step = 'Packs') =>
  `customerJourney: x\nstatus: published\nphases: [{${keys}, steps: [{title: ${step}}]}]\n`;

describe('map/company-words', () => {
  it('asks what the customer would call a term of the funnel', () => {
    const text = phase('title: Kundengewinnung');
    assert.deepEqual(found(CODE, text), [
      '"Kundengewinnung" “Kundengewinnung” is the company’s word. What would the customer call it? Add `customerLabel`.',
    ]);
    assert.deepEqual(dataOf(CODE, text), [{ missing: ['customerLabel'] }]);
    assert.deepEqual(severities(CODE, text), ['information']);
    assert.equal(found(CODE, phase('title: The move', 'Conversion')).length, 1);
  });

  it('sees titles that begin with the company', () => {
    assert.deepEqual(found(CODE, phase('title: Our campaign, customerLabel: New', 'Unsere Beratung')), [
      '"Our campaign" “Our campaign” speaks of the company. What does the customer do? Say that.',
      '"Unsere Beratung" “Unsere Beratung” speaks of the company. What does the customer do? Say that.',
    ]);
  });

  it('lets words pass that only begin alike, terms within a title, and a label of the customer’s own', () => {
    for (const title of [
      'Wednesday',
      'Wirbelt',
      'Using it',
      'Ourselves',
      'Loses awareness',
      'US guests land',
    ])
      assert.deepEqual(found(CODE, phase(`title: ${title}`, title)), [], title);
    assert.deepEqual(found(CODE, phase('title: Onboarding, customerLabel: It works')), []);
  });
});
