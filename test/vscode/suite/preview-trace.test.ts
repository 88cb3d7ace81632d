import assert from 'node:assert/strict';
import { inPreview, press } from './browser';
import { cursorAt, lineOf } from './editor';
import { putCursor, stepsOf, withPreview } from './preview';

const insight = 'The first bill is higher than expected and explains nothing';

describe('the trace in the preview', () => {
  const preview = withPreview();
  const pathOf = (title: string) => {
    const step = stepsOf(preview.editor.document).find((each) => each.title === title);
    assert.ok(step, title);
    return step.path;
  };

  it('leads from an insight over its opportunities to the steps, and into the YAML', async () => {
    const { document } = preview.editor;
    await inPreview.click('[data-action="trace"]');
    await inPreview.click(`.popup button:has-text("${insight}")`);
    await inPreview.waitFor('.trace', { text: insight });
    for (const name of [
      'Chats on bills',
      'Nobody has to call in the first month',
      'A bill that fits one page',
    ])
      await inPreview.waitFor('.trace', { text: name });
    await inPreview.waitFor(`.step.lit[data-path="${pathOf('Opens the first bill')}"]`, {
      state: 'attached',
    });
    await inPreview.waitFor(`.opportunity.lit[data-path="/opportunities/bill-on-one-page"]`, {
      state: 'attached',
    });
    await inPreview.waitFor(`.step.dimmed[data-path="${pathOf('Scans the code')}"]`, { state: 'attached' });
    assert.match(await inPreview.text('.unseen[role="status"]'), /opportunities 2/);

    const there = cursorAt(document, lineOf(document, 'title: A bill that fits one page'));
    await inPreview.click('.trace button:has-text("A bill that fits one page")');
    await there;
  });

  it('follows the cursor to an opportunity, and ends when it goes on or with Escape', async () => {
    const { editor } = preview;
    const { document } = editor;
    putCursor(editor, lineOf(document, '  renewal-in-app:') + 1);
    await inPreview.waitFor('.trace', { text: 'Families want to add a child in minutes' });
    await inPreview.waitFor('.dimmed', { state: 'attached' });
    putCursor(editor, 0);
    await inPreview.waitFor('.trace', { state: 'hidden' });
    assert.equal(await inPreview.count('.dimmed'), 0);

    putCursor(editor, lineOf(document, '  loyal-customers-feel-punished:'));
    await inPreview.waitFor('.trace');
    await inPreview.focus('.trace button');
    await press('Escape');
    await inPreview.waitFor('.trace', { state: 'hidden' });
  });
});
