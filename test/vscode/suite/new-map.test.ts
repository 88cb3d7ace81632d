import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkbench, needsBrowser, press, type } from './browser';
import { scratch, type Scratch } from './scratch';

describe('a new map', function () {
  this.timeout(60_000);
  let files: Scratch;

  before(needsBrowser);
  beforeEach(async () => {
    files = await scratch('new-map-test', { 'deep/a.journey.yaml': 'customerJourney: A\nphases: []\n' });
  });
  afterEach(() => files.remove());

  const make = async (title: string) => {
    const made = vscode.commands.executeCommand('journey.newMap');
    await inWorkbench.waitFor('.quick-input-widget input');
    await type(title);
    await press('Enter');
    await made;
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    return editor;
  };

  it('is made beside the file in front, with the first word selected that is to be replaced', async () => {
    await files.open('deep/a.journey.yaml');
    const { document, selection } = await make('Moving house');
    assert.equal(document.uri.toString(), files.uri('deep/moving-house.journey.yaml').toString());
    assert.match(document.getText(), /^customerJourney: Moving house\npersona: anna\n/);
    assert.equal(document.getText(selection), 'Anna');
    assert.ok(!document.isDirty);
  });

  it('gets a name that is free', async () => {
    await files.open('deep/a.journey.yaml');
    const { document } = await make('A');
    assert.equal(document.uri.toString(), files.uri('deep/a-2.journey.yaml').toString());
    assert.equal(await files.text('deep/a.journey.yaml'), 'customerJourney: A\nphases: []\n');
  });
});
