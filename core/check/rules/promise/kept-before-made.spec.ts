import assert from 'node:assert/strict';
import { found, severities } from '../../../../test/fixtures/checks/findings';
import { journey } from '../../../../test/fixtures/checks/journeys';

const CODE = 'promise/kept-before-made';
const made = (madeAt: string, keptAt: string) =>
  journey(['id: a', 'id: b'], `promises: {p: {text: Within a day, madeAt: ${madeAt}, keptAt: ${keptAt}}}`);

describe('promise/kept-before-made', () => {
  it('sees a promise kept too early', () => {
    assert.deepEqual(found(CODE, made('b', 'a')), [
      '"a" “Within a day” is kept at “Step 1”, before it is made at “Step 2”: exchange the two or correct them.',
    ]);
    assert.deepEqual(severities(CODE, made('b', 'a').replace('published', 'draft')), ['warning']);
  });

  it('lets a promise be kept later or at once, and unknown steps be', () => {
    assert.deepEqual(found(CODE, made('a', 'b')), []);
    assert.deepEqual(found(CODE, made('a', 'a')), []);
    assert.deepEqual(found(CODE, made('b', 'nowhere')), []);
  });
});
