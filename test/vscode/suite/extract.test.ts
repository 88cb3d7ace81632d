import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scratch, type Scratch } from './scratch';

const MAP = `customerJourney: A # the first
persona: anna
personas:
  # she is real
  anna: {name: Anna Weber, segment: Families}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
`;
const WITHOUT = MAP.replace(/personas:[^]*?(?=phases)/, '');

async function extraction(document: vscode.TextDocument): Promise<vscode.CodeAction> {
  const at = document.positionAt(document.getText().indexOf('anna: {'));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.RefactorExtract.value,
  );
  const [action] = actions;
  assert.ok(action?.edit, actions.map(({ title }) => title).join());
  return action;
}

describe('moving a definition to a catalog', function () {
  this.timeout(60_000);
  let files: Scratch;
  afterEach(() => files.remove());

  it('writes it into the catalog that applies', async () => {
    const catalog = 'journeyCatalog: Shared\n';
    files = await scratch('extract-test', {
      'journey.catalog.yaml': catalog,
      'team/a.journey.yaml': MAP,
    });
    const { document } = await files.open('team/a.journey.yaml');
    const { title, edit } = await extraction(document);
    assert.equal(title, 'Move “anna” to the catalog');
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(document.getText(), WITHOUT);
    assert.equal(
      await files.text('journey.catalog.yaml'),
      `${catalog}personas:\n  # she is real\n  anna: {name: Anna Weber, segment: Families}\n`,
    );
  });

  it('makes the catalog where there is none, and is undone in one step', async () => {
    files = await scratch('extract-test', { 'a.journey.yaml': MAP });
    const { document } = await files.open('a.journey.yaml');
    const { title, edit } = await extraction(document);
    assert.equal(title, 'Move “anna” to a new catalog');
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(document.getText(), WITHOUT);
    assert.ok(await files.exists('journey.catalog.yaml'));
    assert.match(
      await files.text('journey.catalog.yaml'),
      /^journeyCatalog: extract-test-\w+\n\npersonas:\n/,
    );

    await files.open('a.journey.yaml');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), MAP);
    assert.ok(!(await files.exists('journey.catalog.yaml')));
  });
});
