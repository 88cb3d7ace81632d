import assert from 'node:assert/strict';
import { clean } from './clean';
import { tableMeasure } from './measure';
import { fit, wrap } from './wrap';

const measure = tableMeasure();
const ruler = (text: string) => measure(text, { size: 12, weight: 400 });

describe('wrapping text', () => {
  it('breaks at spaces and after hyphens', () => {
    assert.deepEqual(wrap('Looks up while waiting for the train', 90, 9, ruler).lines, [
      'Looks up while',
      'waiting for the',
      'train',
    ]);
    assert.deepEqual(wrap('E-Mail-Adresse', 50, 9, ruler).lines, ['E-Mail-', 'Adresse']);
  });

  it('breaks a long German word with a hyphen', () => {
    const { lines, width } = wrap('Rufnummernmitnahmeformular', 90, 9, ruler);
    assert.ok(lines.length >= 2);
    assert.ok(lines[0]!.endsWith('-'));
    assert.ok(width <= 90);
    assert.equal(lines.join('').replaceAll('-', ''), 'Rufnummernmitnahmeformular');
  });

  it('shows a soft hyphen only where the line ends', () => {
    assert.deepEqual(wrap('Ver\u00adtrag', 200, 9, ruler).lines, ['Vertrag']);
    assert.deepEqual(wrap('Vertrags\u00adverlängerung', 100, 9, ruler).lines, ['Vertrags-', 'verlängerung']);
  });

  it('breaks between full-width characters and keeps pictographs whole', () => {
    const chinese = wrap('顾客在商店里询问价格。然后离开。', 60, 9, ruler);
    assert.ok(chinese.lines.length > 2 && chinese.width <= 60);
    const family = '👨‍👩‍👧‍👦'.repeat(5);
    const pictures = wrap(family, 60, 9, ruler);
    assert.equal(pictures.lines.join(''), family);
    assert.ok(pictures.lines.every((line) => line.startsWith('👨') && !line.startsWith('\u200d')));
  });

  it('begins no line with a closing or sound mark, and ends none with an opening one', () => {
    for (const text of [
      'サポートセンターに電話をかけた、「すぐに」と言われた。ちょっと待って、きょうは時々エラーが出る。',
      '客服说：“请稍等（三分钟）。”然后挂断了；我很生气！',
      'Appのチャット「ヘルプ」、メール・電話。',
    ]) {
      for (let width = 64; width < 200; width += 3) {
        const { lines } = wrap(text, width, 99, ruler);
        assert.equal(lines.join(''), text);
        for (const line of lines) {
          assert.doesNotMatch(line, /^[ー、。」）”；！・々っょ]/u, `${String(width)}: ${line}`);
          assert.doesNotMatch(line, /[「（“]$/u, `${String(width)}: ${line}`);
        }
      }
    }
  });

  it('ends in an ellipsis where there is more, and says so', () => {
    const { lines, cut, width } = wrap('one two three four five six seven', 50, 2, ruler);
    assert.equal(lines.length, 2);
    assert.ok(lines[1]!.endsWith('…') && cut && width <= 50);
    assert.equal(wrap('short', 50, 2, ruler).cut, false);
    assert.deepEqual(fit('frustrated', 30, ruler).lines, ['fru…']);
  });

  it('takes out what no picture can hold', () => {
    assert.equal(clean('a\u0000b\tc\r\nd \ud83d e\u202e f\ufffe'), 'ab c d e f');
    assert.deepEqual(wrap(' \n ', 50, 2, ruler).lines, []);
  });
});
