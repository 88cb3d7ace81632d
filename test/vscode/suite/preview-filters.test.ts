import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inPreview, press } from './browser';
import { map, openPreviewBeside, picture, switchTo, withPreview } from './preview';
import { openMap } from './editor';

const opener = '[data-action="filter"]';
const check = (kind: string, name: string) => `fieldset[data-kind="${kind}"] label:has-text("${name}")`;
const lane = (id: string) => `${picture} [data-lane="${id}"]`;
/** The personas come from a catalog; the map has them in this order. */
const places = { anna: 0, ben: 1 };
const card = (id: keyof typeof places) => `${picture} [data-path="/persona/${places[id]}"]`;

describe('the filters of the preview', () => {
  withPreview();
  afterEach(async () => {
    // What is hidden is kept for the next preview of this window.
    await openMap(map);
    await openPreviewBeside();
    await inPreview.click(opener);
    await inPreview.click('.popup button:has-text("Show everything")');
  });

  it('leave out personas and lanes, in every view, over hiding and coming back', async () => {
    await inPreview.waitFor(card('ben'), { state: 'attached' });
    await inPreview.click(opener);
    await inPreview.click(check('personas', 'Ben'));
    await inPreview.waitFor(card('ben'), { state: 'detached' });
    await inPreview.click(check('lanes', 'Thoughts'));
    await inPreview.waitFor(lane('thoughts'), { state: 'detached' });
    await inPreview.waitFor(lane('emotion'), { state: 'attached' });
    assert.match((await inPreview.attribute(opener, 'aria-label')) ?? '', /2/);
    assert.match(await inPreview.text('.unseen[role="status"]'), /hidden/);

    await switchTo('curve');
    await inPreview.waitFor('.stage[data-mode="curve"] svg', { text: 'Anna' });
    assert.ok(!(await inPreview.text('.stage[data-mode="curve"] svg')).includes('Ben Krüger'));

    await vscode.window.showTextDocument(
      vscode.window.visibleTextEditors[0]!.document,
      vscode.ViewColumn.Two,
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await inPreview.waitFor('.stage[data-mode="curve"] svg', { text: 'Anna' });
    await switchTo('map');
    await inPreview.waitFor(card('anna'), { state: 'attached' });
    assert.equal(await inPreview.count(card('ben')), 0);
    assert.equal(await inPreview.count(lane('thoughts')), 0);
  });

  it('leave out a segment with its persona and its opportunities', async () => {
    const own = `${picture} [data-path="/opportunities/bridge-number"]`;
    const shared = `${picture} [data-path="/opportunities/porting-tracker"]`;
    await inPreview.waitFor(own, { state: 'attached' });
    await inPreview.click(opener);
    await inPreview.click(check('segments', 'Established households'));
    await inPreview.waitFor(card('ben'), { state: 'detached' });
    await inPreview.waitFor(own, { state: 'detached' });
    assert.ok((await inPreview.count(shared)) > 0);
    assert.ok((await inPreview.count(card('anna'))) > 0);
  });

  it('are a menu that the keyboard opens, walks and leaves', async () => {
    await inPreview.press(opener, 'Enter');
    await inPreview.waitFor('.popup:popover-open input:focus');
    await press('ArrowDown');
    assert.equal(await inPreview.evaluate(':focus', 'box => box.closest("label").textContent'), 'Ben Krüger');
    await press('Space');
    await inPreview.waitFor(card('ben'), { state: 'detached' });
    await press('Escape');
    await inPreview.waitFor('.popup:popover-open', { state: 'detached' });
    await inPreview.waitFor(`${opener}:focus`);
    assert.equal(await inPreview.attribute(opener, 'aria-expanded'), 'false');
  });
});
