import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Has axe look at the document of a frame or page. Gives what it finds: rule, impact, and the elements.
 * The source is evaluated by the browser itself, so the document's content security policy stays as it is.
 */
export async function audit(place) {
  const body = await place.locator('body').elementHandle();
  const frame = await body.ownerFrame();
  await frame.evaluate(await readFile(axe, 'utf8'));
  return frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run(globalThis.document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      elements: nodes.map(({ html }) => html),
    }));
  });
}
