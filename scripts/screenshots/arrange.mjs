import { previewFrame } from '../vscode/preview-frame.mjs';

const patience = 60_000;
/** Share of the width that the text gets beside its picture. */
const textShare = 0.34;

/** Brings a fresh window into the state of a picture: side bar closed, preview open in its view, all drawn. */
export async function arrange(page, { layout, view, fit, line }) {
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: patience });
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+b');
  // The key, the same in every language, means something only once VS Code knows what kind of text this is.
  await page.locator('.statusbar-item', { hasText: 'Customer Journey' }).waitFor({ timeout: patience });
  if (layout === 'preview') await page.keyboard.press('Control+Shift+v');
  const preview = previewFrame(page);
  await preview.locator('.stage svg').first().waitFor({ timeout: patience });
  if (layout === 'beside') await widenPreview(page);
  if (layout === 'beside' && line) await goToLine(page, line);
  if (view !== 'map') await preview.locator(`button[data-mode="${view}"]`).click();
  if (fit) await preview.locator('[data-action="fit"]').click();
  const picture = preview.locator(`.stage[data-mode="${view}"] svg`).first();
  await picture.waitFor({ timeout: patience });
  await settled(page, picture);
}

/** Puts the cursor on a line and that line in the middle of the editor. */
async function goToLine(page, line) {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Drags the border between the two editor groups. */
async function widenPreview(page) {
  const sash = await page.locator('.part.editor .monaco-sash.vertical:not(.disabled)').first().boundingBox();
  const { width } = page.viewportSize();
  await page.mouse.move(sash.x + sash.width / 2, sash.y + sash.height / 2);
  await page.mouse.down();
  await page.mouse.move(width * textShare, sash.y + sash.height / 2, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(width - 20, 5);
}

/** Waits until the picture's markup stays the same from one look to the next. */
async function settled(page, picture) {
  const look = () => picture.evaluate((svg) => svg.outerHTML);
  const state = { before: '', same: 0 };
  while (state.same < 3) {
    await page.waitForTimeout(300);
    const now = await look();
    state.same = now === state.before ? state.same + 1 : 0;
    state.before = now;
  }
}
