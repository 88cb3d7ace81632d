import assert from 'node:assert/strict';
import type { TextDocument, Uri } from 'vscode';
import { isMapAt } from './journey-files';

const at = (text: string) => ({ path: new URL(text).pathname, toString: () => text }) as Uri;
const open = (uri: string, languageId: string) => ({ uri: at(uri), languageId }) as TextDocument;

describe('what a preview may come back to', () => {
  it('is a map, by its name or by the language that a person gave it', () => {
    assert.ok(isMapAt(at('file:///w/a.journey.yaml'), []));
    assert.ok(isMapAt(at('untitled:Untitled-1'), [open('untitled:Untitled-1', 'journey')]));
    assert.ok(isMapAt(at('file:///w/odd.yaml'), [open('file:///w/odd.yaml', 'journey')]));
  });

  it('is no other file, open or not', () => {
    for (const uri of [
      'file:///etc/passwd',
      'file:///w/.env',
      'file:///w/journey.catalog.yaml',
      'command:workbench.action.quit',
      'vscode-userdata:/User/settings.json',
    ]) {
      assert.ok(!isMapAt(at(uri), []), uri);
      assert.ok(!isMapAt(at(uri), [open(uri, 'plaintext')]), uri);
    }
  });
});
