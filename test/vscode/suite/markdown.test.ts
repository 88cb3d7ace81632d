import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PALETTES } from '../../../core/render/palette';
import { inMarkdown, needsBrowser, screenshot, webviewErrors } from './browser';
import { openMap, restore, typeAt } from './editor';
import { makeFolder } from './watcher';

const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return first.uri;
};
const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);
const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));

const mapOf = (title: string): string =>
  `customerJourney: ${title}\npersona: anna\nphases:\n  - title: Looking\n    steps:\n      - title: Calls the shop\n        emotion: -1\n`;
const catalogOf = (name: string): string => `journeyCatalog: All\npersonas:\n  anna: {name: ${name}}\n`;
const picture = '.journey-picture svg';

const page = `# A spec

Before the map.

\`\`\`journey
${mapOf('In the fence')}\`\`\`

An image: ![of a map](maps/moving.journey.yaml)

\`\`\`journey view=curve
${mapOf('As a curve')}\`\`\`

\`\`\`journey view=flow
${mapOf('As a flow')}\`\`\`

\`\`\`journey view=priorities
${mapOf('As priorities')}\`\`\`

\`\`\`js
const other = 'fences stay';
\`\`\`
`;

describe('the Markdown preview', () => {
  let shown = 0;

  before(needsBrowser);
  before(async () => {
    await makeFolder(at('docs'));
    await makeFolder(at('docs/maps'));
    await write('docs/maps/moving.journey.yaml', mapOf('In the file'));
    await write('docs/journey.catalog.yaml', catalogOf('Anna Weber'));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(() => vscode.workspace.fs.delete(at('docs'), { recursive: true }));

  /** Shows a Markdown text with its preview beside it. */
  async function show(text: string): Promise<vscode.TextDocument> {
    // A text of its own for each test: the preview is then rendered, and its page loaded, for the first time.
    const name = `docs/spec-${String(++shown)}.md`;
    await write(name, text);
    const { document } = await openMap(name);
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    return document;
  }

  it('shows fences and images of maps as pictures, and leaves the rest alone', async () => {
    await show(page);
    for (const title of ['In the fence', 'In the file', 'As a curve', 'As a flow', 'As priorities'])
      await inMarkdown.waitFor(picture, { text: title });
    await inMarkdown.waitFor(picture, { text: 'Flow · Phases: 1 · Steps: 1' });
    await inMarkdown.waitFor(picture, { text: 'No opportunities in this map yet' });
    await inMarkdown.waitFor(picture, { text: 'Anna Weber' });
    await inMarkdown.waitFor('pre code', { text: 'fences stay' });
    assert.equal(await inMarkdown.count(picture), 5);
    assert.equal(await inMarkdown.count('.journey-note'), 0);
    assert.deepEqual(await webviewErrors(), []);
    await screenshot('markdown preview');
  });

  it('follows the typing in the text, and in the map while that is not saved', async () => {
    const document = await show(page);
    await inMarkdown.waitFor(picture, { text: 'In the fence' });
    await typeAt(document, 'In the fence', 'Typed ');
    await inMarkdown.waitFor(picture, { text: 'Typed In the fence' });
    const map = await vscode.workspace.openTextDocument(at('docs/maps/moving.journey.yaml'));
    await typeAt(map, 'In the file', 'Not saved ');
    await inMarkdown.waitFor(picture, { text: 'Not saved In the file' });
    await restore(map, mapOf('In the file'));
    await inMarkdown.waitFor(picture, { text: 'Not saved', state: 'detached' });
  });

  it('says in place what is wrong and where, and keeps the last good picture meanwhile', async () => {
    const document = await show(page);
    await inMarkdown.waitFor(picture, { text: 'In the fence' });
    await typeAt(document, 'In the fence', '"');
    await inMarkdown.waitFor('.journey-note', { text: 'Line 6' });
    await inMarkdown.waitFor(`.journey-stale svg`, { text: 'In the fence' });
    await restore(document, page);
    await inMarkdown.waitFor('.journey-note', { state: 'detached' });
    await inMarkdown.waitFor('.journey-stale', { state: 'detached' });
  });

  it('reads nothing but maps in the workspace folder', async () => {
    await show(
      [
        '../../../../../../etc/passwd.journey.yaml',
        'file:///etc/passwd.journey.yaml',
        '//evil.example/share/x.journey.yaml',
        'https://evil.example/x.journey.yaml',
        'none.journey.yaml',
      ]
        .map((path) => `![x](${path})\n\n`)
        .join(''),
    );
    await inMarkdown.waitFor('.journey-note', { text: 'none.journey.yaml: There is no such map.' });
    const notes = await inMarkdown.texts('.journey-note');
    // VS Code itself takes an image with `file:` for no image.
    assert.equal(
      notes.filter((text) => text.includes('Only maps in the workspace folder')).length,
      3,
      String(notes),
    );
    assert.equal(await inMarkdown.count('img'), 0);
  });

  it('follows the colour theme', async () => {
    await show(page);
    const settings = vscode.workspace.getConfiguration('workbench');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      for (const [theme, palette, body] of [
        ['Light Modern', PALETTES.light, '.vscode-light'],
        ['Default High Contrast', PALETTES.highContrastDark, '.vscode-high-contrast'],
        ['Default High Contrast Light', PALETTES.highContrastLight, '.vscode-high-contrast-light'],
        ['Dark Modern', PALETTES.dark, '.vscode-dark'],
      ] as const) {
        await settings.update('colorTheme', theme, target);
        await inMarkdown.waitFor(`body${body} ${picture}`);
        await inMarkdown.waitFor(`${picture} > rect`);
        const colour = await fillOf(`${picture} > rect`);
        assert.equal(colour, rgb(palette.background), theme);
        await screenshot(`markdown ${theme}`);
      }
    } finally {
      await settings.update('colorTheme', undefined, target);
    }
  });

  it('leads from the picture of a file to the file', async () => {
    await show(page);
    await inMarkdown.waitFor(picture, { text: 'In the file' });
    const opened = new Promise<void>((resolve) => {
      const listening = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor?.document.uri.path.endsWith('/maps/moving.journey.yaml')) return;
        listening.dispose();
        resolve();
      });
    });
    await inMarkdown.click('.journey-picture a');
    await opened;
  });

  it('follows maps and catalogs that change on disk', async () => {
    await show(page);
    await inMarkdown.waitFor(picture, { text: 'Anna Weber' });
    await write('docs/maps/moving.journey.yaml', mapOf('Changed on disk'));
    await inMarkdown.waitFor(picture, { text: 'Changed on disk' });
    await write('docs/journey.catalog.yaml', catalogOf('Ben Krause'));
    await inMarkdown.waitFor(picture, { text: 'Ben Krause' });
  });
});

/** The colour of a shape. When the page is loaded anew meanwhile, its frame goes away under the question. */
async function fillOf(selector: string, tries = 3): Promise<string> {
  try {
    return await inMarkdown.evaluate<string>(selector, 'shape => getComputedStyle(shape).fill');
  } catch (error) {
    if (tries > 1 && String(error).includes('detached')) return fillOf(selector, tries - 1);
    throw error;
  }
}

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
