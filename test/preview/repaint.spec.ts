import assert from 'node:assert/strict';
import fc from 'fast-check';
import { viewOf, type JourneyView } from '../../core/insight/view';
import { readJourneyFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { anyView } from '../../core/render/testing/arbitrary-view';
import { payloads } from '../mermaid/payloads';
import { viewWith } from '../mermaid/views';
import { examples } from '../support/examples';
import { applyEdit, randomEdits } from '../support/random-edits';
import { post, previewPage, type PreviewPage } from './preview-page';

const SEED = 20_261_126;
const EDITS = 8;
const URI = 'file:///w/edited.journey.yaml';

describe('a picture that is changed where it stands', function () {
  this.timeout(240_000);
  let edited: PreviewPage;
  let fresh: PreviewPage;

  before(async function () {
    edited = await previewPage(this);
    fresh = await previewPage(this);
  });
  after(async () => {
    await edited?.close();
    await fresh?.close();
  });

  for (const { path, text } of examples().filter(({ path: each }) => !each.includes('catalog'))) {
    it(`is the one that is drawn anew, after each edit of ${path} (seed ${SEED})`, () =>
      compare(path, statesOf(text)));
  }

  it(`is the one that is drawn anew, from any map to any other (seed ${SEED})`, () =>
    compare('any', fc.sample(anyView, { seed: SEED, numRuns: EDITS }).filter(hasSteps)));

  it('shows hostile texts as texts', () => compare('hostile', payloads().map(viewWith)));

  it('keeps the focus, the place, what is marked and what is traced', async () => {
    const [first, ...later] = statesOf(textOf('mobile-contract'));
    const [step, opportunity] = [first!.steps[4]!.path, first!.opportunities[0]!.path];
    const uri = `${URI}-kept`;
    const held = `[document.activeElement.dataset.path, document.querySelector('.stage').scrollLeft]`;
    for (const { page, show } of [edited, fresh]) {
      await show(first!, uri, 0);
      await post(page, { type: 'mark', uri, path: step, at: opportunity });
      await page.focus(`.point[data-path^="${step}"]`);
      await page.evaluate(`document.querySelector('.stage').scrollLeft = 300`);
      await page.waitForSelector('.lit');
    }
    const before = await edited.page.evaluate(held);
    await edited.page.evaluate(`window.focused = document.activeElement`);
    for (const [index, view] of later.entries()) {
      await edited.show(view, uri, index + 1);
      // A picture of another map first, so that this one is drawn anew.
      await fresh.show(view, `${uri}-other`, -index - 1);
      await fresh.show(view, uri, index + 1);
      assert.deepEqual(await edited.page.evaluate(held), before);
      assert.ok(await edited.page.evaluate(`window.focused === document.activeElement`));
      assert.equal(await edited.standing(), await fresh.standing(), `state ${index + 1}`);
    }
    for (const mark of ['.marked', '.lit', '.dimmed', '[role=slider]'])
      assert.ok((await edited.page.locator(mark).count()) > 0, mark);
  });

  async function compare(name: string, views: readonly JourneyView[]): Promise<void> {
    for (const [index, view] of views.entries()) {
      await edited.show(view, URI + name, index);
      if (index === 0) await edited.page.evaluate(`window.first = document.querySelector('.stage > svg')`);
      await fresh.show(view, `file:///w/${name}-${index}.journey.yaml`, index);
      assert.equal(await edited.standing(), await fresh.standing(), `state ${index} of ${name}`);
    }
    const same = await edited.page.evaluate(`window.first === document.querySelector('.stage > svg')`);
    assert.ok(same, 'it is the same element all the time');
    assert.deepEqual([...edited.incidents(), ...fresh.incidents()], []);
  }
});

/** What an example is edited through, as far as there is something to draw. */
function statesOf(text: string): readonly JourneyView[] {
  const states = [viewOfText(text)];
  let now = text;
  for (const edit of randomEdits(SEED, EDITS)) {
    const next = applyEdit(now, edit).text;
    const view = viewOfText(next);
    // What is broken stays as it was, in the preview too.
    if (!view || !hasSteps(view)) continue;
    now = next;
    states.push(view);
  }
  return states.filter((view) => view !== undefined);
}

function textOf(name: string): string {
  return examples().find(({ path }) => path.endsWith(`${name}.journey.yaml`))!.text;
}

function viewOfText(text: string): JourneyView | undefined {
  const read = readJourneyFile(text, 'map');
  return read.kind === 'map' ? viewOf(read.map, vocabularyOf(read.map, []), {}) : undefined;
}

function hasSteps({ steps }: JourneyView): boolean {
  return steps.length > 0;
}
