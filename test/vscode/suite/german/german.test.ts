import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inPreview, inWorkbench, needsBrowser, webviewErrors } from '../browser';
import { openMap, restore, typeAt } from '../editor';
import { openPreviewBeside, switchTo } from '../preview';

const map = 'examples/spanien/urlaub-in-spanien.journey.yaml';

describe('in German', () => {
  let editor: vscode.TextEditor;
  let original: string;

  before(needsBrowser);
  before(async () => {
    assert.equal(vscode.env.language, 'de');
    editor = await openMap(map);
    original = editor.document.getText();
    await openPreviewBeside();
  });
  after(async () => {
    await restore(editor.document, original);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('the preview speaks, whoever draws it', async () => {
    assert.deepEqual((await inPreview.texts('button[data-mode]')).slice(0, 3), [
      'Landkarte',
      'Kurve',
      'Ablauf',
    ]);
    await inPreview.waitFor('.stage svg text', { text: 'Gedanken' });
    await switchTo('priorities');
    await inPreview.waitFor('.stage svg text', { text: 'Aufwand' });
    await switchTo('map');
    assert.deepEqual(await webviewErrors(), []);
  });

  it('the server speaks: findings and completion', async () => {
    await typeAt(editor.document, 'goal: ', 'gaol: x\n');
    const found = new Promise<string>((resolve) => {
      vscode.languages.onDidChangeDiagnostics(() => {
        const finding = vscode.languages
          .getDiagnostics(editor.document.uri)
          .find(({ message }) => message.includes('gaol'));
        if (finding) resolve(finding.message);
      });
    });
    assert.match(await found, /Den Schlüssel „gaol“ kennt/);
  });

  it('the commands and the first steps speak', async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpen', '>Kundenreise: ');
    await inWorkbench.waitFor('.quick-input-list .monaco-list-row', { text: 'Vorschau öffnen' });
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'journey-as-code.journey-as-code#start',
      false,
    );
    await inWorkbench.waitFor('.gettingStartedContainer h3', { text: 'Das Bild ansehen' });
  });
});
