import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openMap, restore } from './editor';

const MAP = 'examples/support/support-case.to-be.journey.yaml';

function codes(uri: vscode.Uri): readonly unknown[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => (typeof code === 'object' ? code.value : code));
}

/** Resolves as soon as the findings of a document are as wanted. */
function findings(uri: vscode.Uri, wanted: (found: readonly unknown[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(() => look());
    const look = () => {
      if (!wanted(codes(uri))) return;
      listening.dispose();
      resolve();
    };
    look();
  });
}

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

  it('completes a value that is half typed', async () => {
    const range = await replace(document, 'state: to-be', 'state: to');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      range.end,
    );
    const item = list.items.find(({ label }) => label === 'to-be');
    assert.ok(item?.range instanceof vscode.Range && item.insertText !== undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, item.range, String(item.insertText));
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), before);
  });
});
