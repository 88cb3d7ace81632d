import assert from 'node:assert/strict';
import { viewOfText } from '../../core/render/testing/view-of';
import { examples } from '../support/examples';
import { until } from '../support/until';
import { post, previewPage, type PreviewPage } from './preview-page';

describe('the flow in a panel that gets another width', function () {
  this.timeout(60_000);
  let preview: PreviewPage;

  before(async function () {
    preview = await previewPage(this);
  });
  after(() => preview?.close());

  it('keeps the marked step in view', async () => {
    const { page } = preview;
    const example = examples().find(({ path }) => path.endsWith('mobile-contract.journey.yaml'));
    assert.ok(example);
    const uri = 'file:///w/map.journey.yaml';
    const view = viewOfText(example.text);
    const path = view.steps[13]?.path;
    assert.ok(path);
    await preview.show(view, uri, 1);
    await page.click('button[data-mode="flow"]');
    await page.waitForSelector('.stage[data-mode="flow"] svg');
    await post(page, { type: 'mark', uri, path, at: path });
    const marked = `.stage .step.marked[data-path="${path}"]`;
    await page.waitForSelector(marked);
    const bottom = () => page.evaluate(`document.querySelector('.stage svg').getBoundingClientRect().height`);
    const before = await bottom();
    await page.setViewportSize({ width: 420, height: 500 });
    await until(
      page,
      `document.querySelector('.stage svg').getBoundingClientRect().height !== ${String(before)}`,
    );
    await until(
      page,
      `(() => {
      const [step, stage] = ['${marked}', '.stage'].map((each) => document.querySelector(each).getBoundingClientRect());
      return step.top < stage.bottom && step.bottom > stage.top && step.left < stage.right && step.right > stage.left;
    })()`,
    );
  });
});
