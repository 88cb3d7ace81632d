import assert from 'node:assert/strict';
import german from '../generated/texts.de.json';
import { localizer } from '../text';
import { dateText, durationText } from './time-text';

describe('time in the picture', () => {
  const english = localizer();
  const inGerman = localizer(german);

  it('gives durations in the words of the reader', () => {
    assert.deepEqual(
      ['9 months', '1 day', '20min', '1.5 h', '2 weeks'].map((text) => durationText(text, inGerman)),
      ['9 Monate', '1 Tag', '20 min', '1,5 h', '2 Wochen'],
    );
    assert.equal(durationText('1 weeks', english), '1 week');
  });

  it('gives days as the reader writes them', () => {
    assert.equal(dateText('2026-10-01', english), '1 October 2026');
    assert.equal(dateText('2026-10-01', inGerman), '1. Oktober 2026');
  });

  it('leaves what is neither as it is', () => {
    for (const text of ['soon', '2026-02-30', '3 Tage', '']) {
      assert.equal(durationText(text, inGerman), text);
      assert.equal(dateText(text, inGerman), text);
    }
  });
});
