import assert from 'node:assert/strict';
import { inPreview, press } from './browser';
import { cursorAt, lineOf } from './editor';
import { picture, putCursor, stepsOf, switchTo, withPreview } from './preview';

/** Every way to look at a map in which steps are to be seen. */
const withSteps = ['map', 'curve', 'flow', 'table'];

describe('the views of the preview', () => {
  const preview = withPreview();

  it('keep step with the cursor, in each of them and from one to the next', async () => {
    const { editor } = preview;
    const [, , third] = stepsOf(editor.document);
    const late = stepsOf(editor.document).at(-2);
    assert.ok(third && late);
    putCursor(editor, lineOf(editor.document, late.title));
    for (const mode of withSteps) {
      await switchTo(mode);
      await inPreview.waitFor(`.stage[data-mode="${mode}"] .step.marked[data-path="${late.path}"]`);
      assert.ok(await seen(`.step.marked`), `${mode} shows what is marked`);
    }
    putCursor(editor, lineOf(editor.document, third.title));
    for (const mode of withSteps.toReversed()) {
      await switchTo(mode);
      await inPreview.waitFor(`.stage[data-mode="${mode}"] .step.marked[data-path="${third.path}"]`);
      assert.ok(await seen(`.step.marked`), `${mode} shows what is marked`);
    }
  });

  it('mark the opportunities of the step among the priorities, or the one the cursor is on', async () => {
    const { editor } = preview;
    await switchTo('priorities');
    putCursor(editor, lineOf(editor.document, '  renewal-in-app:'));
    await inPreview.waitFor('.opportunity.marked[data-path="/opportunities/renewal-in-app"]');
    const there = cursorAt(editor.document, lineOf(editor.document, 'title: Bridge number'));
    await inPreview.click('.opportunity[role="img"][data-path="/opportunities/bridge-number"] text');
    await there;
    await inPreview.waitFor('.opportunity.marked[data-path="/opportunities/bridge-number"]');
    putCursor(editor, lineOf(editor.document, 'title: Opens the first bill'));
    await inPreview.waitFor('.opportunity.marked[data-path="/opportunities/bill-on-one-page"]');
  });

  it('have a table with all that the map says, whose rows lead to the YAML', async () => {
    const { document } = preview.editor;
    const steps = stepsOf(document);
    await switchTo('table');
    assert.deepEqual(
      await inPreview.texts('.tables table:first-of-type tbody th[scope="row"]'),
      steps.map(({ title }) => title),
    );
    const heads = await inPreview.texts('.tables table:first-of-type thead th[scope="col"]');
    for (const head of ['Touchpoint', 'Channels', 'Score, Anna Weber', 'Pains', 'Opportunities'])
      assert.ok(heads.includes(head), head);
    assert.ok((await inPreview.texts('.tables td')).includes('Poster at the station'));
    const [first, second, third] = steps;
    assert.ok(first && second && third);
    let there = cursorAt(document, lineOf(document, second.title));
    await inPreview.click(`.tables [data-path="${second.path}"] th`);
    await there;
    there = cursorAt(document, lineOf(document, third.title));
    await inPreview.press(`.tables [data-path="${second.path}"]`, 'ArrowDown');
    await inPreview.press(':focus', 'Enter');
    await there;
  });

  it('are zoomed with keys, and dragged by hand without choosing anything', async () => {
    const [first] = stepsOf(preview.editor.document);
    assert.ok(first);
    await inPreview.focus(`[data-path="${first.path}"][tabindex]`);
    const width = async () => Math.round((await inPreview.box(picture))?.width ?? 0);
    const room = Math.round((await inPreview.box('.stage'))?.width ?? 0);
    await press('w');
    await inPreview.waitFor('.stage svg');
    assert.ok((await width()) <= room);
    await press('1');
    await inPreview.waitFor('.percent', { text: '100 %' });
    assert.ok((await width()) > room);
    await press('+');
    await inPreview.waitFor('.percent', { text: '125 %' });
    await press('-');
    await inPreview.waitFor('.percent', { text: '100 %' });

    const at = preview.editor.selection;
    const left = () => inPreview.evaluate<number>('.stage', 'stage => stage.scrollLeft');
    const before = await left();
    await inPreview.drag('.stage', -150, 0);
    assert.ok((await left()) >= before + 140);
    assert.deepEqual(preview.editor.selection, at);
    await press('0');
    await inPreview.waitFor('.stage svg');
    assert.ok((await width()) <= room);
  });

  it('tell their keys', async () => {
    const [first] = stepsOf(preview.editor.document);
    assert.ok(first);
    await inPreview.focus(`[data-path="${first.path}"][tabindex]`);
    await press('?');
    await inPreview.waitFor('dialog[open]', { text: 'Search in the picture' });
    await press('Escape');
    await inPreview.waitFor('dialog[open]', { state: 'detached' });
  });
});

/** Whether some part of the first element that matches lies in the window. */
function seen(selector: string): Promise<boolean> {
  return inPreview.evaluate(
    selector,
    `part => {
      const box = part.getBoundingClientRect();
      return box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
    }`,
  );
}
