import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openMap, restore } from './editor';
import { findings } from './findings';

const MAP = 'examples/support/support-case.to-be.journey.yaml';

async function replace(document: vscode.TextDocument, text: string, by: string): Promise<vscode.Range> {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + text.length)),
    by,
  );
  await vscode.workspace.applyEdit(edit);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + by.length));
}

/** Resolves as soon as a tab is there whose label has this in it. */
function tabNamed(part: string): Promise<vscode.Tab> {
  return new Promise((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
      const tab = vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => label.includes(part));
      if (!tab) return;
      listening.dispose();
      resolve(tab);
    });
  });
}

describe('the editor', function () {
  this.timeout(60_000);
  let document: vscode.TextDocument;
  let before: string;

  beforeEach(async () => {
    document = (await openMap(MAP)).document;
    before = document.getText();
  });
  afterEach(() => restore(document, before));

  it('shows findings, and mends one with a quick fix', async () => {
    const range = await replace(document, 'state: to-be', 'state: to-bee');
    await findings(document.uri, (found) => found.includes('schema/value'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title.includes('to-be'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    await findings(document.uri, (found) => !found.includes('schema/value'));
    assert.equal(document.getText(), before);
  });

  it('leads from a finding to its entry in the reference', async () => {
    await replace(document, 'state: to-be', 'state: to-bee');
    await findings(document.uri, (found) => found.includes('schema/value'));
    const finding = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ code }) => typeof code === 'object' && code.value === 'schema/value');
    const target = typeof finding?.code === 'object' ? finding.code.target : undefined;
    assert.equal(target?.scheme, 'command');
    const shown = tabNamed('checks.md');
    await vscode.commands.executeCommand(target.path, ...(JSON.parse(target.query) as string[]));
    await vscode.window.tabGroups.close(await shown);
  });

  it('completes a value that is half typed', async () => {
    const range = await replace(document, 'state: to-be', 'state: to');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      range.end,
    );
    const item = list.items.find(
      ({ label }) => (typeof label === 'string' ? label : label.label) === 'to-be',
    );
    assert.ok(item?.range instanceof vscode.Range && item.insertText !== undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, item.range, String(item.insertText));
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), before);
  });
});
