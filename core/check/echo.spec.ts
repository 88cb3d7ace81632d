import assert from 'node:assert/strict';
import { findingsIn } from '../../test/fixtures/checks/findings';
import { journey } from '../../test/fixtures/checks/journeys';

const shape = (text: string) => findingsIn(text).filter((finding) => /^(yaml|schema)\//.test(finding));

describe('a line that cannot be read', () => {
  it('is not reported again for what the parser made of it', () => {
    const codes = shape(journey(['emotion: [', 'effort: 9'])).map((finding) => finding.split(' ')[0]);
    assert.deepEqual([...new Set(codes)], ['yaml/syntax', 'schema/range']);
  });

  it('does not silence another line', () => {
    assert.equal(
      shape(journey(['effort: 9\nwait: "1 min'])).some((finding) => finding.startsWith('schema/range')),
      true,
    );
  });
});
