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
  const { html, state, files } = await body
    .evaluate(look, undefined, { timeout: patience })
    .catch(() => ({ html: '(no page)', state: '?', files: [] }));
  const loaded = files.map((file) => `\n    ${file}`).join('');
  return `- ${extension} (${classes}), ${visible}, ${state}: ${html.slice(0, shown)}${loaded}`;
}

/** Runs in the page. An empty one may wait for a file: those that came are listed, with the milliseconds they took. */
function look(element) {
  const files = performance
    .getEntriesByType('resource')
    .map(
      ({ name, duration, responseStatus }) =>
        `${name.replace(/^.*\//, '')} ${responseStatus} ${duration.toFixed(0)} ms`,
    );
  return { html: element.innerHTML, state: element.ownerDocument.readyState, files };
}
