import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inWorkbench, needsBrowser } from './browser';
import { typeAt } from './editor';
import { findings } from './findings';
import { scratch, type Scratch } from './scratch';

const MAP = `customerJourney: A
persona: anna
personas:
  anna: {name: Anna Weber, segment: Families}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        touchpoint: Poster
        channel: billboard
        emotion: 1
      - title: Comes back
        touchpoint: 
        emotion: 1
`;

/** Resolves as soon as the text of the document is as wanted. */
function textOf(document: vscode.TextDocument, wanted: (text: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.workspace.onDidChangeTextDocument(() => look());
    const look = () => {
      if (!wanted(document.getText())) return;
      listening.dispose();
      resolve();
    };
    look();
  });
}

describe('in the window', function () {
  this.timeout(60_000);
  let files: Scratch;
  let document: vscode.TextDocument;

  before(needsBrowser);
  beforeEach(async () => {
    files = await scratch('glance-test', {
      'a.journey.yaml': MAP,
      'b.journey.yaml': MAP.replace('customerJourney: A', 'customerJourney: B').replace(
        /personas:[^]*?(?=phases)/,
        '',
      ),
    });
    ({ document } = await files.open('a.journey.yaml'));
  });
  afterEach(() => files.remove());

  it('a touchpoint is completed with its channel', async () => {
    const behind = '        touchpoint: \n'.length;
    const at = document.positionAt(document.getText().indexOf('        touchpoint: \n') + behind - 1);
    const selection = new vscode.Range(at, at);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
    for (const key of 'Po') await vscode.commands.executeCommand('type', { text: key });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await inWorkbench.waitFor('.suggest-widget.visible .monaco-list-row.focused', { text: 'Poster' });
    const done = textOf(document, (text) =>
      text.includes(
        'touchpoint: Poster\n        channel: billboard\n        emotion: 1\n      - title: Comes back\n        touchpoint: Poster\n        channel: billboard\n        emotion: 1\n',
      ),
    );
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await done;
  });

  it('nothing pops up while prose is typed', async () => {
    await typeAt(document, 'Comes back', 'Really soon ');
    assert.equal(await inWorkbench.count('.suggest-widget.visible .monaco-list-row'), 0);
  });

  it('a code lens lists the places that it counts', async () => {
    const lens = '.codelens-decoration a';
    await inWorkbench.waitFor(lens, { text: '1 reference' });
    await inWorkbench.click(lens);
    await inWorkbench.waitFor('.reference-zone-widget .monaco-list-row', { text: 'persona: anna' });
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  it('the status tells how complete the map is, and what comes next', async () => {
    await inWorkbench.click('[id="status.languageStatus"]');
    await inWorkbench.waitFor('.hover-language-status', { text: '% complete' });
    const said = await inWorkbench.text('.hover-language-status');
    assert.match(said, /add demographics/);
  });

  it('saving corrects slips, if that is wanted', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'journey' });
    const onSave = { 'source.fixAll.journey': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace, true);
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, document.lineAt(9).range, '        chanel: billboard');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await findings(document.uri, (found) => found.includes('schema/unknown-key'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      assert.equal(document.getText(), MAP);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });

  it('saving lays the text out, if that is wanted', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'journey' });
    await settings.update('formatOnSave', true, vscode.ConfigurationTarget.Workspace, true);
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, document.lineAt(1).range, 'persona:   anna   ');
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.ok(await document.save());
      assert.equal(document.getText(), MAP.replace('touchpoint: \n', 'touchpoint:\n'));
    } finally {
      await settings.update('formatOnSave', undefined, vscode.ConfigurationTarget.Workspace, true);
    }
  });
});
