const patience = 1_000;
const shown = 400;

/** What webviews there are, and what stands in them, for the message of a test that waited in vain. */
export async function describeWebviews(page) {
  const frames = await page.locator('iframe.webview').all();
  if (frames.length === 0) return '(none)';
  return (await Promise.all(frames.map(describe))).join('\n');
}

async function describe(frame) {
  const source = await frame.getAttribute('src', { timeout: patience });
  const extension = /extensionId=([^&]*)/.exec(source)?.[1] ?? '?';
  const classes = await frame.getAttribute('class', { timeout: patience });
  const visible = (await frame.isVisible()) ? 'visible' : 'hidden';
  const body = frame.contentFrame().frameLocator('#active-frame').locator('body');
  const html = await body
    .evaluate((element) => element.innerHTML, undefined, { timeout: patience })
    .catch(() => '(no page)');
  return `- ${extension} (${classes}), ${visible}: ${html.slice(0, shown)}`;
}
