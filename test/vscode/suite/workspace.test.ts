import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings } from './findings';
import { known, scratch, type Scratch } from './scratch';
import { createdOnDisk } from './watcher';

const CATALOG = `journeyCatalog: Shared
touchpoints:
  counter: {name: Counter} # in every shop
  hotline: {name: Hotline}
`;
const map = (title: string, touchpoint: string) => `customerJourney: ${title}
persona: anna
personas:
  anna: {name: Anna Weber, segment: Families}
phases:
  - title: Awareness
    steps:
      - title: Sees an ad
        touchpoint: ${touchpoint} # here
        channel: store
        emotion: 1
`;

function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `the document holds "${text}"`);
  return document.positionAt(at + 1);
}

/** Renames what stands at the cursor of the active editor. */
function rename(editor: vscode.TextEditor, text: string, newName: string): Thenable<vscode.WorkspaceEdit> {
  const { document } = editor;
  const position = positionOf(document, text);
  return vscode.commands.executeCommand(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    position,
    newName,
  );
}

describe('a workspace of maps and a catalog', function () {
  this.timeout(60_000);
  let files: Scratch;

  beforeEach(async () => {
    files = await scratch('workspace-test', {
      'journey.catalog.yaml': CATALOG,
      'a.journey.yaml': map('A', 'counter'),
      'deep/b.journey.yaml': map('B', 'counter'),
      'c.journey.yaml': map('C', 'hotline'),
    });
    await files.open('a.journey.yaml');
    for (const name of ['Counter', 'B', 'C']) await known(name);
  });
  afterEach(() => files.remove());

  it('renames an id in the catalog and in every map that uses it, open or not', async () => {
    const editor = await files.open('a.journey.yaml');
    const edit = await rename(editor, 'counter', 'desk');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await files.text('journey.catalog.yaml'), CATALOG.replace('counter:', 'desk:'));
    assert.equal(await files.text('a.journey.yaml'), map('A', 'desk'));
    assert.equal(await files.text('deep/b.journey.yaml'), map('B', 'desk'));
    assert.equal(await files.text('c.journey.yaml'), map('C', 'hotline'));
  });

  it('refuses to rename an id to one that is taken, and says why', async () => {
    const editor = await files.open('a.journey.yaml');
    await assert.rejects(
      async () => rename(editor, 'counter', 'hotline'),
      (error: Error) => /hotline/.test(error.message),
    );
  });

  it('follows files that are created, renamed and deleted', async () => {
    await files.open('a.journey.yaml');
    const broken = (found: readonly string[]) => found.includes('schema/range');
    const text = map('D', 'counter').replace('emotion: 1', 'emotion: 7');
    const created = await files.write('d.journey.yaml', text);
    await findings(created, broken);
    const renamed = files.uri('deep/e.journey.yaml');
    // VS Code's watcher says nothing of a file that came and went again within a moment.
    const told = createdOnDisk(renamed);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(created, renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await findings(renamed, broken);
    await findings(created, (found) => found.length === 0);
    await told;
    await vscode.workspace.fs.delete(renamed);
    await findings(renamed, (found) => found.length === 0);
  });

  it('knows at once when a file comes that a map names', async () => {
    const text = map('F', 'counter').replace('persona:', 'specs: tariff.md\npersona:');
    await files.write('f.journey.yaml', text);
    const { document } = await files.open('f.journey.yaml');
    const isMissing = (found: readonly string[]) => found.includes('reference/missing-file');
    await findings(document.uri, isMissing);
    await files.write('tariff.md', '# Tariff');
    await findings(document.uri, (found) => !isMissing(found));
  });

  it('checks every map that sees a catalog when that changes', async () => {
    await files.open('a.journey.yaml');
    const { document } = await files.open('journey.catalog.yaml');
    const isUnknown = (found: readonly string[]) => found.includes('reference/unknown');
    const edit = new vscode.WorkspaceEdit();
    const start = positionOf(document, 'hotline').translate(0, -1);
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, 'hotline'.length)), 'phone-line');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await findings(files.uri('c.journey.yaml'), isUnknown);
  });
});
