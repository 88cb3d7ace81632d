import assert from 'node:assert/strict';
import { inPreview, press } from './browser';
import { stepsOf, switchTo, withPreview } from './preview';

const card = '.hover-card';

describe('the cards of the preview', () => {
  const preview = withPreview();
  const stepAt = (index: number) => {
    const step = stepsOf(preview.editor.document)[index];
    assert.ok(step);
    return step;
  };

  it('say the rest about a step that has the focus, and are closed with Escape', async () => {
    const step = stepAt(6);
    await inPreview.focus(`[data-path="${stepAt(5).path}"][tabindex]`);
    await press('ArrowRight');
    await inPreview.waitFor(card, { text: step.title });
    await inPreview.waitFor(card, { text: 'Nordfon shop' });
    await inPreview.waitFor(`[data-path="${step.path}"][aria-describedby="hover-card"]`, {
      state: 'attached',
    });
    await press('Escape');
    await inPreview.waitFor(card, { state: 'hidden' });
    await press('ArrowRight');
    await inPreview.waitFor(card, { text: stepAt(7).title });
  });

  it('come under the mouse for a point of the curve, without lying over it, and can be gone over to', async () => {
    const point = `.point[data-step="6"] >> nth=0`;
    await inPreview.evaluate(point, 'point => point.scrollIntoView({ block: "center", inline: "center" })');
    await inPreview.hover(point);
    await inPreview.waitFor(card, { text: 'Anna Weber: content' });
    await inPreview.waitFor(card, { text: 'queue with a child' });
    const [about, shown] = [await inPreview.box(point), await inPreview.box(card)];
    assert.ok(about && shown);
    assert.ok(
      shown.y >= about.y + about.height ||
        shown.y + shown.height <= about.y ||
        shown.x >= about.x + about.width,
    );
    await inPreview.hover(card);
    await inPreview.waitFor(card, { text: 'queue with a child' });
    assert.equal(
      await inPreview.count('.stage svg title'),
      0,
      'the tooltips of the browser would lie over it',
    );
  });

  it('come in the other views, for steps and opportunities', async () => {
    await switchTo('flow');
    await inPreview.hover(`.stage[data-mode="flow"] .step[data-path="${stepAt(0).path}"]`);
    await inPreview.waitFor(card, { text: stepAt(0).title });
    await switchTo('priorities');
    await inPreview.hover(
      '.stage[data-mode="priorities"] .opportunity[role="img"][data-path="/opportunities/renewal-in-app"] text',
    );
    await inPreview.waitFor(card, { text: 'Two of three open the renewal mail on the phone' });
  });
});
