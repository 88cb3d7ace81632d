import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PALETTES } from '../../../core/render/palette';
import { inPreview, inWorkbench, press, webviewErrors } from './browser';
import { cursorAt, lineOf, openMap, typeAt, restore } from './editor';
import { map, phasesOf, picture, stepsOf, withPreview } from './preview';

const themes = {
  'Light Modern': PALETTES.light,
  'Default High Contrast': PALETTES.highContrastDark,
  'Default High Contrast Light': PALETTES.highContrastLight,
  'Dark Modern': PALETTES.dark,
};

interface Part {
  readonly path: string;
  readonly text: string;
}

describe('the preview', () => {
  const preview = withPreview();

  it('shows every step of the map, and the page breaks no rule of its own', async () => {
    const parts = await partsOfPicture();
    const steps = stepsOf(preview.editor.document);
    assert.ok(steps.length >= 15);
    for (const { path, title } of steps) {
      const shown = parts.filter((part) => part.path === path).map(({ text }) => text);
      assert.ok(
        shown.some((text) => text.includes(title)),
        `${path} shows "${title}": ${JSON.stringify(shown)}`,
      );
    }
    assert.deepEqual(await webviewErrors(), []);
  });

  it('follows the typing', async () => {
    const [first] = stepsOf(preview.editor.document);
    assert.ok(first);
    await typeAt(preview.editor.document, first.title, 'Overnight ');
    await inPreview.waitFor(`[data-path="${first.path}"]`, { text: 'Overnight' });
  });

  it('leads from a step that is clicked to its line', async () => {
    const step = stepsOf(preview.editor.document)[3];
    assert.ok(step);
    const there = cursorAt(preview.editor.document, lineOf(preview.editor.document, step.title));
    await inPreview.click(`[data-path="${step.path}"] text tspan`);
    await there;
  });

  it('is walked with the arrow keys, and left with Enter', async () => {
    const [first, , third] = stepsOf(preview.editor.document);
    assert.ok(first && third);
    const there = cursorAt(preview.editor.document, lineOf(preview.editor.document, third.title));
    await inPreview.press(`[data-path="${first.path}"][tabindex]`, 'ArrowRight');
    await inPreview.press(':focus', 'ArrowRight');
    await inPreview.press(':focus', 'Enter');
    await there;
    assert.equal(activeUri(), preview.editor.document.uri.toString());
  });

  it('leads with the arrow keys to a persona too, with its name, and to its line', async () => {
    const { document } = preview.editor;
    const [first] = stepsOf(document);
    assert.ok(first);
    await walkTo(`[data-path="${first.path}"][tabindex]`, 'ArrowUp', '/persona/');
    assert.match(
      (await inPreview.attribute(':focus', 'aria-label')) ?? '',
      /^Persona: (Anna Weber|Ben Krüger)$/,
    );
    const there = cursorAt(document, lineOf(document, 'persona: ['));
    await inPreview.press(':focus', 'Enter');
    await there;
  });

  it('leads with the arrow keys to an opportunity too, with its name, and to its line', async () => {
    const { document } = preview.editor;
    const step = stepsOf(document).find(({ title }) => title === 'Opens the first bill');
    assert.ok(step);
    await walkTo(`.step[data-path="${step.path}"]`, 'ArrowDown', '/opportunities/');
    assert.match((await inPreview.attribute(':focus', 'aria-label')) ?? '', /^Opportunities: /);
    const path = (await inPreview.attribute(':focus', 'data-path')) ?? '';
    // What is written under its id begins on the next line.
    const there = cursorAt(document, lineOf(document, `\n  ${path.replace('/opportunities/', '')}:\n`) + 2);
    await inPreview.press(':focus', 'Enter');
    await there;
  });

  it('marks the step that the cursor is in', async () => {
    const steps = stepsOf(preview.editor.document);
    for (const step of [steps[2], steps[10]]) {
      assert.ok(step);
      const line = lineOf(preview.editor.document, step.title);
      preview.editor.selection = new vscode.Selection(line, 0, line, 0);
      await inPreview.waitFor(`.marked[data-path="${step.path}"]`, { state: 'attached' });
    }
    preview.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await inPreview.waitFor('.marked', { state: 'detached' });
  });

  it('keeps the last good picture while the YAML is broken, and leads to what is wrong', async () => {
    const [first, second] = stepsOf(preview.editor.document);
    assert.ok(first && second);
    const line = lineOf(preview.editor.document, second.title);
    await typeAt(preview.editor.document, second.title, '"unfinished ');
    await inPreview.waitFor('.stage.stale');
    await inPreview.waitFor('.notice button');
    assert.notEqual((await inPreview.text('.notice .text')).trim(), '');
    await inPreview.waitFor(`[data-path="${second.path}"]`, { text: second.title });

    preview.editor.selection = new vscode.Selection(0, 0, 0, 0);
    const there = cursorAt(preview.editor.document, line);
    await inPreview.click('.notice button');
    await there;

    await restore(preview.editor.document, preview.original);
    await inPreview.waitFor('.notice button', { state: 'hidden' });
    await inPreview.waitFor('.stage:not(.stale)');
  });

  it('draws the curve with the journey that Mermaid brings along', async () => {
    await inPreview.click('button[data-mode="curve"]');
    await inPreview.waitFor('.stage[data-mode="curve"] svg[aria-roledescription="journey"]');
    const [phase] = phasesOf(preview.editor.document);
    await inPreview.waitFor('.journey-section', { text: phase });
    assert.deepEqual(await webviewErrors(), []);
  });

  it('comes back as it was after another editor covered it', async () => {
    await inPreview.click('button[data-mode="curve"]');
    await inPreview.waitFor('.stage[data-mode="curve"] svg');
    const column = vscode.ViewColumn.Two;
    await vscode.window.showTextDocument(preview.editor.document, column);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await inPreview.waitFor('.stage[data-mode="curve"] svg');
  });

  it('follows the colour theme', async () => {
    const settings = vscode.workspace.getConfiguration('workbench');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      for (const [theme, { ink }] of Object.entries(themes)) {
        await settings.update('colorTheme', theme, target);
        await inPreview.waitFor(`${picture} text[fill="${ink}"]`);
      }
    } finally {
      await settings.update('colorTheme', undefined, target);
    }
  });

  it('has one icon in the title of the editor, which opens it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    const icon = '.editor-actions .action-label[aria-label*="Open Preview to the Side"]';
    await inWorkbench.click(icon);
    await inPreview.waitFor(picture);
    assert.equal(await inWorkbench.count('.editor-actions .action-label[aria-label*="Preview"]'), 1);
    await openMap('examples/telecom/journey.catalog.yaml');
    await inWorkbench.waitFor(icon, { state: 'detached' });
  });

  it('opens in place of the editor, and shows the source from there', async () => {
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.window.showTextDocument(preview.editor.document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('journey.openPreview');
    await inPreview.waitFor(picture);
    assert.ok(!vscode.window.activeTextEditor, 'the preview is in front');
    await vscode.commands.executeCommand('journey.showSource');
    assert.equal(activeUri(), preview.editor.document.uri.toString());
  });

  it('saves the picture as SVG', async () => {
    const target = preview.editor.document.uri.with({
      path: preview.editor.document.uri.path.replace('.journey.yaml', '.svg'),
    });
    const exported = vscode.commands.executeCommand('journey.exportSvg');
    await inWorkbench.waitFor('.quick-input-widget input');
    await press('Enter');
    await exported;
    const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const { path } of stepsOf(preview.editor.document)) assert.ok(svg.includes(`data-path="${path}"`));
    await vscode.workspace.fs.delete(target);
  });

  it('shows another map as soon as that one becomes active, and stays when it is locked', async () => {
    const other = await openMap('examples/spanien/urlaub-in-spanien.journey.yaml');
    await inPreview.waitFor(picture, { text: 'Urlaub in Spanien' });
    await inPreview.click('[data-action="unlocked"]');
    await inPreview.waitFor('[data-action="unlocked"][aria-pressed="true"]');
    const before = other.document.getText();
    await openMap(map);
    await typeAt(other.document, 'Urlaub in Spanien', 'Noch ein ');
    await inPreview.waitFor(picture, { text: 'Noch ein Urlaub in Spanien' });
    await restore(other.document, before);
  });
});

/** Presses a key until it leads to something whose place begins so. */
async function walkTo(start: string, key: string, wanted: string): Promise<void> {
  await inPreview.press(start, key);
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if ((await inPreview.count(`:focus[data-path^="${wanted}"]`)) > 0) return;
    await inPreview.press(':focus', key);
  }
  assert.fail(`${key} does not lead to ${wanted}`);
}

/** What the picture shows, by its place in the map; a step's text holds the name it has for a screen reader. */
function partsOfPicture(): Promise<readonly Part[]> {
  return inPreview.evaluate(
    picture,
    `svg => [...svg.querySelectorAll('[data-path]')].map(part => ({
      path: part.dataset.path,
      text: [part.getAttribute('aria-label'), part.textContent].join(' '),
    }))`,
  );
}

function activeUri(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}
