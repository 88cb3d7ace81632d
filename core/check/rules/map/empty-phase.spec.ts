import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'map/empty-phase';
const phases = (phase: string) => `customerJourney: x\nstatus: published\nphases: [${phase}]\n`;

describe('map/empty-phase', () => {
  it('asks for steps', () => {
    for (const keys of ['title: Before', 'title: Before, steps: []']) {
      assert.deepEqual(found(CODE, phases(`{${keys}}`)), [
        '"Before" Nothing happens in the phase “Before” yet: add `steps`.',
      ]);
    }
    assert.deepEqual(dataOf(CODE, phases('{title: Before}')), [{ missing: ['steps'] }]);
    assert.deepEqual(severities(CODE, phases('{title: Before}')), ['warning']);
    assert.deepEqual(severities(CODE, phases('{title: Before}').replace('published', 'draft')), ['hint']);
  });

  it('is content with one step', () => {
    assert.deepEqual(found(CODE, journey([''])), []);
  });
});
