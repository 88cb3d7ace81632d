import assert from 'node:assert/strict';
import { inPreview, press, type } from './browser';
import { stepsOf, withPreview } from './preview';

const field = '.search input';

describe('the search of the preview', () => {
  const preview = withPreview();

  it('dims what does not match, steps through matches, and gives all back', async () => {
    const steps = stepsOf(preview.editor.document);
    const [first] = steps;
    assert.ok(first);
    await inPreview.focus(`[data-path="${first.path}"][tabindex]`);
    await press('/');
    await inPreview.waitFor(`${field}:focus`);
    await type('FIRST bill');
    await inPreview.waitFor('.search .count', { text: 'found' });
    const match = steps.find(({ title }) => title === 'Opens the first bill');
    assert.ok(match);
    await inPreview.waitFor(`.step.lit[data-path="${match.path}"]`, { state: 'attached' });
    await inPreview.waitFor(`.step.dimmed[data-path="${first.path}"]`, { state: 'attached' });

    const count = Number(/\d+/.exec(await inPreview.text('.search .count'))?.[0]);
    assert.ok(count > 1);
    await press('Enter');
    await inPreview.waitFor('.search .count', { text: `1 of ${count}` });
    await press('Shift+Enter');
    await inPreview.waitFor('.search .count', { text: `${count} of ${count}` });
    assert.ok((await inPreview.count('.found')) > 0);

    await press('Escape');
    await inPreview.waitFor(field, { state: 'hidden' });
    assert.equal(await inPreview.count('.dimmed, .lit, .found'), 0);
  });

  it('says when nothing is found, and goes on in another view', async () => {
    await inPreview.click('[data-action="search"]');
    await type('no such words');
    await inPreview.waitFor('.search .count', { text: 'Nothing found' });
    await inPreview.press(field, 'Control+A');
    await type('hotline');
    await inPreview.click('button[data-mode="table"]');
    await inPreview.waitFor('.tables .step.lit');
    await inPreview.waitFor('.tables .step.dimmed', { state: 'attached' });
    await inPreview.press(field, 'Escape');
    await inPreview.waitFor('.tables .step.dimmed', { state: 'detached' });
  });
});
