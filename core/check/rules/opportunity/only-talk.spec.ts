import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'opportunity/only-talk';
const kinds = (...all: readonly string[]) =>
  `opportunities: {${all.map((kind, index) => `o${String(index)}: {title: O${kind}}`).join(', ')}}`;

describe('opportunity/only-talk', () => {
  it('asks for more than words', () => {
    const text = mapWith(kinds(', kind: communication', ', kind: instruction'));
    assert.deepEqual(found(CODE, text), [
      '"opportunities" All 2 opportunities only tell or teach: what could be made better for the customer?',
    ]);
    assert.deepEqual(severities(CODE, text), ['information']);
  });

  it('is content with one of another kind or of none, and takes a single one', () => {
    assert.deepEqual(found(CODE, mapWith(kinds(', kind: communication', ', kind: improvement'))), []);
    assert.deepEqual(found(CODE, mapWith(kinds(', kind: communication', ''))), []);
    assert.deepEqual(found(CODE, journey([''], kinds(', kind: communication'))), []);
  });
});
