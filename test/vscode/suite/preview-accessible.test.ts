import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inPreview, press, type } from './browser';
import { typeAt } from './editor';
import { stepsOf, switchTo, withPreview } from './preview';

const views = ['map', 'curve', 'flow', 'priorities', 'table'];

describe('the preview, for everyone', () => {
  const preview = withPreview();

  for (const theme of ['Light Modern', 'Dark Modern', 'Default High Contrast']) {
    it(`passes an audit in every view and with every menu open: ${theme}`, async () => {
      const settings = vscode.workspace.getConfiguration('workbench');
      const target = vscode.ConfigurationTarget.Workspace;
      try {
        await settings.update('colorTheme', theme, target);
        for (const view of views) {
          await switchTo(view);
          await audit(view);
        }
        await switchTo('map');
        await inPreview.click('[data-action="filter"]');
        await audit('filters');
        await press('Escape');
        await inPreview.click('[data-action="trace"]');
        await audit('trace menu');
        await inPreview.click('.popup button:has-text("Nobody has to call")');
        await inPreview.waitFor('.trace');
        await audit('trace');
        await press('Escape');
        await inPreview.click('[data-action="search"]');
        await type('bill');
        await inPreview.waitFor('.search .count', { text: 'found' });
        await audit('search');
        await press('Escape');
        await inPreview.click('[data-action="help"]');
        await audit('keys');
        await press('Escape');
      } finally {
        await settings.update('colorTheme', undefined, target);
      }
    });
  }

  it('passes an audit while the YAML is broken, and tells of the problem', async () => {
    const [, second] = stepsOf(preview.editor.document);
    assert.ok(second);
    await typeAt(preview.editor.document, second.title, '"unfinished ');
    await inPreview.waitFor('.notice button');
    assert.equal(await inPreview.attribute('.notice', 'role'), 'status');
    await audit('problem');
  });

  it('names the whole and speaks every step with touchpoint, channel and feeling, whoever draws it', async () => {
    const steps = stepsOf(preview.editor.document);
    for (const view of ['map', 'curve', 'flow']) {
      await switchTo(view);
      assert.match(
        (await inPreview.attribute('.stage svg', 'aria-label')) ?? '',
        /Switching to a new mobile/,
      );
      const spoken = await inPreview.evaluate<string[]>(
        '.stage svg',
        `svg => [...svg.querySelectorAll('.step[data-path]')].map((step) => step.getAttribute('aria-label'))`,
      );
      for (const { title } of steps)
        assert.ok(
          spoken.some((text) => text.includes(title)),
          `${view}: ${title}`,
        );
      assert.ok(
        spoken.some((text) => /Nordfon shop.*Store.*content/.test(text)),
        view,
      );
      assert.equal(await inPreview.count('.stage svg .step[tabindex="0"]'), 1, 'one stop for the Tab key');
    }
  });
});

/** Fails when axe finds anything serious or critical. */
async function audit(where: string): Promise<void> {
  const findings = await inPreview.audit();
  const grave = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(grave, [], where);
}
