import assert from 'node:assert/strict';
import { dataOf, findingsIn, found, severities } from '../../../../test/fixtures/checks/findings';
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

  it('says nothing where the steps cannot be read', () => {
    const broken = journey(['']).replace('- title: Step 1', '- title: Step 1\n          - {wrong: here}');
    assert.ok(findingsIn(broken).some((finding) => finding.startsWith('yaml/syntax')));
    assert.deepEqual(found(CODE, broken), []);
    assert.equal(found(CODE, broken.replace('phases:', 'phases:\n  - title: Before')).length, 1);
  });

  it('is content with one step', () => {
    assert.deepEqual(found(CODE, journey([''])), []);
  });
});
