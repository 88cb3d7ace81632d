import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inPreview, inWorkbench, press, type } from './browser';
import { switchTo, withPreview } from './preview';

const list = '.quick-input-widget .quick-input-list';

describe('the export of the preview', function () {
  // A browser is started to print.
  this.timeout(120_000);
  const shown = withPreview();

  /** Opens the menu, picks the entry that the words find first, and takes the name that is proposed. */
  async function exportAs(words: string, ending: string): Promise<Uint8Array> {
    const map = shown.editor.document.uri;
    const target = map.with({ path: map.path.replace('.journey.yaml', ending) });
    await inPreview.click('[data-action="export"]');
    await inWorkbench.waitFor(list, { text: 'PNG 2×' });
    await type(words);
    await press('Enter');
    await inWorkbench.waitFor('.quick-input-title', { text: 'Save the export' });
    while (!(await typed()).endsWith(ending));
    await press('Enter');
    for (;;) {
      try {
        return await vscode.workspace.fs.readFile(target);
      } catch {
        await vscode.workspace.fs.stat(map);
      }
    }
  }

  const typed = () => inWorkbench.evaluate<string>('.quick-input-filter input', 'element => element.value');

  async function remove(ending: string): Promise<void> {
    const map = shown.editor.document.uri;
    await vscode.workspace.fs.delete(map.with({ path: map.path.replace('.journey.yaml', ending) }));
  }

  it('saves a PNG in the scale that was chosen', async () => {
    const bytes = Buffer.from(await exportAs('PNG 2', '.png'));
    await remove('.png');
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(bytes.readUInt32BE(16) > 4_000, 'twice as wide as the picture');
  });

  it('saves a page that can be clicked through, whose policy allows its own style and script alone', async () => {
    const html = new TextDecoder().decode(await exportAs('HTML', '.html'));
    await remove('.html');
    assert.match(
      html,
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='; require-trusted-types-for 'script'; trusted-types 'none'; base-uri/,
    );
    assert.match(html, /<script type="application\/json" id="journey">\{"view":/);
  });

  it('offers the view that is looked at first, and copies its text', async () => {
    await switchTo('flow');
    await inPreview.click('[data-action="export"]');
    await inWorkbench.waitFor(`${list} .monaco-list-row:first-child`, { text: 'SVG' });
    await inWorkbench.waitFor(`${list} .monaco-list-row`, { text: 'Flow' });
    await type('copy as');
    await press('Enter');
    await inWorkbench.waitFor('.statusbar', { text: 'Copied as Mermaid text.' });
    assert.match(await vscode.env.clipboard.readText(), /^flowchart TB$/m);
  });
});
