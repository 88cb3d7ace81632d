import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { localizer } from '../../core/text';
import { CURSOR } from './for-specs';
import { completeSettings } from './settings-completion';

function at(marked: string) {
  const offset = marked.indexOf(CURSOR);
  const text = TextDocument.create('file:///w/.journeyrc.yaml', 'yaml', 1, marked.replace(CURSOR, ''));
  const items = completeSettings(text, text.positionAt(offset), localizer());
  return {
    labels: items.map(({ label }) => label),
    accept: (label: string) => {
      const edit = items.find((item) => item.label === label)?.textEdit;
      assert.ok(edit && 'range' in edit);
      return TextDocument.applyEdits(text, [edit]);
    },
  };
}

describe('completion of settings', () => {
  it('offers the keys that are not there', () => {
    assert.deepEqual(at('▮').labels, ['rules', 'ignore', 'failOn']);
    assert.deepEqual(at('rules:\n  map/scope: off\nfa▮\n').labels, ['ignore', 'failOn']);
    assert.equal(at('rules: {}\nfa▮\n').accept('failOn'), 'rules: {}\nfailOn: \n');
  });
  it('offers the codes of findings below `rules`, half typed and without those that are set', () => {
    const { labels, accept } = at('rules:\n  map/scope: off\n  emotion/no-▮\n');
    assert.ok(labels.includes('emotion/no-reason') && !labels.includes('map/scope'));
    assert.equal(accept('emotion/no-reason'), 'rules:\n  map/scope: off\n  emotion/no-reason: \n');
  });
  it('offers levels for a code and for failOn', () => {
    assert.deepEqual(at('rules:\n  map/scope: ▮').labels, ['error', 'warning', 'information', 'hint', 'off']);
    assert.deepEqual(at('failOn: w▮').labels, ['error', 'warning', 'information', 'hint']);
    assert.equal(at('failOn: w▮arn').accept('warning'), 'failOn: warning');
  });
  it('is silent elsewhere', () => {
    for (const text of ['ignore: [a▮]', 'ignore:\n  - a▮', '# ru▮', 'rules: {map/scope: ▮}', 'other: ▮'])
      assert.deepEqual(at(text).labels, [], text);
  });
});
