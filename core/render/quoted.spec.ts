import assert from 'node:assert/strict';
import german from '../../core/generated/texts.de.json';
import { localizer } from '../text';
import { quoted } from './quoted';

describe('a quotation', () => {
  it('stands close to its marks, as a block of YAML does not', () => {
    assert.equal(quoted('I have had it\nfor years.\n', localizer()), '“I have had it\nfor years.”');
    assert.equal(quoted(' Ja ', localizer(german)), '„Ja“');
  });
});
