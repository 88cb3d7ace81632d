import assert from 'node:assert/strict';
import { printable } from './printable';

describe('text of a map on a terminal', () => {
  it('shows what would move the cursor, set colours or turn the writing', () => {
    assert.equal(printable('a\u001b[2Jb\u0007\r\nc\u009b1m'), 'a\\u{1b}[2Jb\\u{7}\\u{d}\\u{a}c\\u{9b}1m');
    assert.equal(printable('\u202egnp.exe\u2066'), '\\u{202e}gnp.exe\\u{2066}');
  });

  it('leaves letters of every script alone', () => {
    assert.equal(printable('Grüße – „Zürich“ 東京 👩‍👧 é'), 'Grüße – „Zürich“ 東京 👩‍👧 é');
    assert.equal(printable('\ud83d'), '\ufffd');
  });
});
