import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inPreview, inWorkbench, needsBrowser, press, type, webviewErrors } from './browser';
import { openMap, restore } from './editor';
import { openPreviewBeside } from './preview';
import { scratch } from './scratch';

const MAP = 'examples/telecom/mobile-contract/mobile-contract.journey.yaml';
const TEXT = `# What is edited in the picture
customerJourney: Moving house
persona: anna
personas:
  anna: {name: Anna}
phases:
  - title: Before
    steps:
      - title: Looks for a flat # on her phone
        channel: website
        emotion: -1   # tired

      # The next one is short
      - {title: Signs, emotion: {score: 0.5, feeling: glad}}
  - title: After
    steps:
      - title: Unpacks
        emotion: 1
`;
const FIRST = '/phases/0/steps/0';
const point = (step: string) => `.stage .point[data-path="${step}/emotion"]`;

describe('editing in the picture', function () {
  this.timeout(90_000);
  let document: vscode.TextDocument;
  let original: string;

  before(needsBrowser);
  beforeEach(async () => {
    document = (await openMap(MAP)).document;
    original = document.getText();
    await setText(TEXT);
    await openPreviewBeside();
    await inPreview.waitFor('.stage svg', { text: 'Looks for a flat' });
    await inPreview.waitFor(`${point(FIRST)}[role="slider"]`);
  });
  afterEach(async () => {
    await restore(document, original);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function setText(text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  /** Resolves as soon as the document has this text; rejects with what it has instead when it stays another. */
  function becomes(wanted: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        listening.dispose();
        clearTimeout(timer);
      };
      const look = () => {
        if (document.getText() !== wanted) return;
        end();
        resolve();
      };
      const timer = setTimeout(() => {
        end();
        try {
          assert.equal(document.getText(), wanted);
        } catch (error) {
          reject(error);
        }
      }, 15_000);
      const listening = vscode.workspace.onDidChangeTextDocument(look);
      look();
    });
  }

  /** Screen pixels for one point of score. */
  async function unit(): Promise<number> {
    return inPreview.evaluate<number>(
      '.emotion[data-unit]',
      'plot => Number(plot.dataset.unit) * plot.getScreenCTM().d',
    );
  }

  const withScore = (score: number) => TEXT.replace('emotion: -1 ', `emotion: ${score} `);

  it('drags a point, which changes its score alone, and undoes it in one step', async () => {
    const height = await unit();
    await inPreview.drag(point(FIRST), 3, -2.4 * height);
    await becomes(withScore(1.5));
    await inPreview.waitFor(`${point(FIRST)}[data-score="1.5"]`);
    await inPreview.waitFor('.score-bubble', { state: 'hidden' });
    assert.equal(await inPreview.count('.ghost'), 0);
    await inPreview.press(`.stage [data-path="${FIRST}"][tabindex]`, 'Control+z');
    await becomes(TEXT);
    await inPreview.waitFor(`${point(FIRST)}[data-score="-1"]`);
    await inPreview.press(`.stage [data-path="${FIRST}"][tabindex]`, 'Control+y');
    await becomes(withScore(1.5));
    assert.deepEqual(await webviewErrors(), []);
  });

  it('stays within the scale, at any zoom, and lets Escape take a drag back', async () => {
    await inPreview.press(`.stage [data-path="${FIRST}"][tabindex]`, '0');
    const height = await unit();
    await inPreview.drag(point(FIRST), 0, -1.6 * height, 'Escape');
    await inPreview.waitFor('.ghost', { state: 'detached' });
    assert.equal(document.getText(), TEXT);
    await inPreview.drag(point(FIRST), 0, 9 * height);
    await becomes(withScore(-2));
  });

  it('moves a point with the arrow keys; quick presses are one change', async () => {
    const changes: string[] = [];
    const listening = vscode.workspace.onDidChangeTextDocument((event) => {
      // One without a change tells that the document is not saved any more.
      if (event.document === document && event.contentChanges.length > 0) changes.push(document.getText());
    });
    await inPreview.press(`.stage [data-path="${FIRST}"][tabindex]`, 'e');
    await inPreview.waitFor(`${point(FIRST)}:focus`);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await press(key);
    assert.equal(await inPreview.attribute(point(FIRST), 'aria-valuenow'), '0');
    await inPreview.waitFor('.hover-card', { state: 'hidden' });
    await becomes(withScore(0));
    listening.dispose();
    assert.equal(changes.length, 1);
    await inPreview.waitFor(`${point(FIRST)}[data-score="0"]:focus`);
    await press('ArrowRight');
    await inPreview.waitFor('.point[data-path="/phases/0/steps/1/emotion"]:focus');
    assert.equal(await inPreview.attribute(':focus', 'role'), 'slider');
    await press('End');
    await press('Enter');
    await becomes(withScore(0).replace('score: 0.5', 'score: 2'));
    await inPreview.waitFor('.point[data-path="/phases/0/steps/1/emotion"][data-score="2"]:focus');
    await press('Escape');
    await inPreview.waitFor('.step[data-path="/phases/0/steps/1"]:focus');
  });

  it('changes a title in its place: double click, F2, Enter, Escape', async () => {
    await inPreview.doubleClick(`.step-title[data-path="${FIRST}"] text`);
    await inPreview.waitFor('.title-field:focus');
    await type('Finds: a flat');
    await press('Enter');
    const changed = TEXT.replace('Looks for a flat', '"Finds: a flat"');
    await becomes(changed);
    await inPreview.waitFor(`.step-title[data-path="${FIRST}"]`, { text: 'Finds: a flat' });
    await inPreview.press(`.step[data-path="${FIRST}"]`, 'F2');
    await inPreview.waitFor('.title-field:focus');
    await type('Something else');
    await press('Escape');
    await inPreview.waitFor('.title-field', { state: 'hidden' });
    await inPreview.waitFor(`.step[data-path="${FIRST}"]:focus`);
    assert.equal(document.getText(), changed);
    await inPreview.doubleClick('.phase[data-path="/phases/1"] text');
    await inPreview.waitFor('.title-field:focus');
    await type('Settling');
    await press('Enter');
    await becomes(changed.replace('title: After', 'title: Settling'));
  });

  it('adds a step after one, by key and by mouse, and asks for its title', async () => {
    await inPreview.press(`.step[data-path="${FIRST}"]`, 'a');
    await inPreview.waitFor('.title-field:focus');
    const added = TEXT.replace('# tired\n', '# tired\n\n      - title: New step\n');
    assert.equal(document.getText(), added);
    await type('Calls');
    await press('Enter');
    const named = added.replace('New step', 'Calls');
    await becomes(named);
    await inPreview.waitFor('.step[data-path="/phases/0/steps/1"]:focus');
    for (const text of [added, TEXT]) {
      await inPreview.press('.step[data-path="/phases/0/steps/0"]', 'Control+z');
      await becomes(text);
    }
    await inPreview.waitFor('.step[data-path="/phases/0/steps/2"]', { state: 'detached' });
    await inPreview.hover('.step-title[data-path="/phases/1/steps/0"] text');
    await inPreview.click('button.add-step');
    await becomes(`${TEXT}      - title: New step\n`);
    await inPreview.waitFor('.title-field:focus');
  });

  it('begins a feeling where a step has none, and a phase where there is none', async () => {
    const without = TEXT.replace('        emotion: -1   # tired\n', '');
    await setText(without);
    await inPreview.waitFor(point(FIRST), { state: 'detached' });
    await inPreview.press(`.step[data-path="${FIRST}"]`, 'e');
    const neutral = without.replace('channel: website\n', 'channel: website\n        emotion: 0\n');
    await becomes(neutral);
    await inPreview.waitFor(`${point(FIRST)}[data-score="0"]:focus`);
    await press('ArrowDown');
    await becomes(neutral.replace('emotion: 0\n', 'emotion: -0.5\n'));
    await inPreview.press('.step[data-path="/phases/1/steps/0"]', 'e');
    await inPreview.waitFor(`${point('/phases/1/steps/0')}:focus`);
    await inPreview.press('.step[data-path="/phases/1/steps/0"]', 'A');
    await inPreview.waitFor('.title-field:focus');
    await type('Later');
    await press('Enter');
    await becomes(
      `${neutral.replace('emotion: 0\n', 'emotion: -0.5\n')}  - title: Later\n    steps:\n      - title: New step\n`,
    );
  });

  it('works where the preview stands in place of the editor, undo as well', async () => {
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('journey.openPreview');
    await inPreview.waitFor(`${point(FIRST)}[role="slider"]`);
    await inPreview.drag(point(FIRST), 0, -(await unit()));
    await becomes(withScore(0));
    await inPreview.waitFor(`${point(FIRST)}[data-score="0"]`);
    await inPreview.press(`.stage [data-path="${FIRST}"][tabindex]`, 'Control+z');
    await becomes(TEXT);
    await inPreview.waitFor(`${point(FIRST)}[data-score="-1"]`);
    assert.ok(!vscode.window.activeTextEditor, 'the preview is in front again');
  });

  it('says why something cannot be done', async () => {
    const shared = TEXT.replace('emotion: -1 ', 'emotion: &e -1 ').replace('emotion: 1\n', 'emotion: *e\n');
    await setText(shared);
    await inPreview.waitFor('.point[data-path="/phases/1/steps/0/emotion"][data-score="-1"]');
    await inPreview.drag(point(FIRST), 0, -(await unit()));
    await inPreview.waitFor('.toast', { text: 'anchor' });
    assert.equal(document.getText(), shared);
    await inPreview.waitFor('.ghost', { state: 'detached' });
    await setText(`${shared}"`);
    await inPreview.waitFor('.stage.stale');
    await inPreview.press(`.step[data-path="${FIRST}"]`, 'a');
    await inPreview.waitFor('.toast', { text: 'error' });
    assert.equal(document.getText(), `${shared}"`);
  });

  it('changes nothing in a document that one may only read, and says so', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('journey-test-read', onlyToRead(TEXT), {
      isReadonly: true,
    });
    try {
      const uri = vscode.Uri.parse('journey-test-read:/old.journey.yaml');
      const old = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(old, vscode.ViewColumn.One);
      await inPreview.waitFor(`${point(FIRST)}[aria-readonly="true"]`);
      await inPreview.drag(point(FIRST), 0, -(await unit()));
      await inPreview.waitFor('.toast', { text: 'read-only' });
      await inPreview.waitFor('.ghost', { state: 'detached' });
      assert.equal(old.getText(), TEXT);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      provider.dispose();
    }
  });

  it('changes no file but the one it shows, whatever the page asks for', async () => {
    const folder = await scratch('other', { 'other.journey.yaml': TEXT });
    try {
      const other = await vscode.workspace.openTextDocument(folder.uri('other.journey.yaml'));
      await inPreview.evaluate(
        'body',
        `body => addEventListener('message', ({ data }) => {
          if (data.type !== 'show') return;
          globalThis.lastShown = data;
          body.dataset.shown = data.uri;
        })`,
      );
      await setText(withScore(0.5));
      await inPreview.waitFor(`body[data-shown="${document.uri.toString()}"]`);
      const forged = JSON.stringify({ uri: other.uri.toString(), version: other.version });
      await inPreview.evaluate(
        'body',
        `() => {
          const { view, ...shown } = globalThis.lastShown;
          const title = { ...view.title, text: 'Of another file' };
          const data = { ...shown, view: { ...view, title }, ...${forged} };
          dispatchEvent(new MessageEvent('message', { data }));
        }`,
      );
      await inPreview.waitFor('.stage svg', { text: 'Of another file' });
      await inPreview.drag(point(FIRST), 0, -(await unit()));
      // Messages arrive in their order: what is asked for after it is done after it.
      await setText(withScore(1));
      await inPreview.waitFor(`${point(FIRST)}[data-score="1"]`);
      await inPreview.drag(point(FIRST), 0, await unit());
      await becomes(withScore(0));
      assert.equal(other.getText(), TEXT);
    } finally {
      await folder.remove();
    }
  });

  it('leaves the focus in the preview', async () => {
    await inPreview.drag(point(FIRST), 0, -(await unit()));
    await becomes(withScore(0));
    await inPreview.waitFor(`${point(FIRST)}[data-score="0"]`);
    await inWorkbench.waitFor('.monaco-editor.focused', { state: 'detached' });
  });
});

/** A file system with one text, whatever is asked for. */
function onlyToRead(text: string): vscode.FileSystemProvider {
  const bytes = new TextEncoder().encode(text);
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readFile: () => bytes,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
