import assert from 'node:assert/strict';
import type { JourneyView } from '../../core/insight/view';
import { curveText } from '../../core/render/curve-text';
import { decodeDiagramText, journeyDiagramText } from '../../core/render/diagram-text';
import { flowText } from '../../core/render/flow-text';
import { mermaidScore } from '../../core/render/mermaid-score';
import { prioritiesText, ratedOpportunities } from '../../core/render/priorities-text';
import { clean } from '../../core/render/text/clean';
import { localizer } from '../../core/text';
import { MERMAID, watchedPage, type Watched } from './browser';
import { drawn, tasks } from './in-page';
import { payloads } from './payloads';
import { exampleViews, viewWith } from './views';

const localize = localizer();

describe('Mermaid itself', function () {
  this.timeout(240_000);
  let browser: Watched;

  before(async function () {
    browser = await watchedPage(this);
    await browser.open('<!DOCTYPE html><body></body>', 'text/html');
    await browser.page.addScriptTag({ path: MERMAID });
    browser.incidents();
  });
  after(() => browser?.close());

  for (const { path, view } of exampleViews()) {
    it(`draws every view of ${path}`, () => check(view));
  }

  it('draws the text of hostile maps as text, and runs none of it', async () => {
    for (const payload of payloads()) await check(viewWith(payload), payload);
  });

  async function check(view: JourneyView, about = ''): Promise<void> {
    assert.deepEqual(decodeDiagramText(journeyDiagramText(view)), view);
    await checkCurve(view, about);
    await checkFlow(view, about);
    await checkPriorities(view, about);
    assert.deepEqual(browser.incidents(), [], about);
  }

  async function checkCurve(view: JourneyView, about: string): Promise<void> {
    const expected = view.steps.flatMap(({ title }, index) => {
      const felt = view.curves.flatMap(({ name, points }) => {
        const point = points.find(({ step }) => step === index);
        return point ? [{ score: mermaidScore(point.score), name: shown(name ?? '') }] : [];
      });
      const scores = [...new Set(felt.map(({ score }) => score))];
      return scores.map((score) => ({
        task: shown(title),
        score,
        people: felt.filter((each) => each.score === score && each.name !== '–').map(({ name }) => name),
      }));
    });
    const parsed = await tasks(browser.page, curveText(view, localize));
    assert.deepEqual(
      parsed.filter(({ task }) => !task.endsWith(' (feeling unknown)')),
      expected,
      about,
    );
  }

  async function checkFlow(view: JourneyView, about: string): Promise<void> {
    const { type, nodes, edges, groups, below } = await drawn(browser.page, flowText(view, localize));
    assert.equal(type, 'flowchart-v2', about);
    view.steps.forEach(({ title, touchpoint, moment, decision, backstage }, index) => {
      const expected = [moment ? `★ ${title}` : title, ...(touchpoint ? [touchpoint.text] : [])];
      assert.deepEqual(nodes[`s${index}`], expected.map(shown), about);
      if (decision?.question !== undefined)
        assert.deepEqual(nodes[`d${index}`], [shown(decision.question)], about);
      for (const { when } of decision?.options ?? [])
        assert.ok(
          edges.some((label) => label.startsWith(shown(when ?? ''))),
          `${about}: ${when ?? ''} ${edges.join('|')}`,
        );
      backstage.forEach(({ action }, place) => {
        if (action !== undefined) assert.equal(nodes[`b${index}_${place}`]?.[0], shown(action), about);
      });
    });
    assert.deepEqual(
      groups.filter((title) => view.phases.some((phase) => shown(phase.title) === title)).length >=
        view.phases.filter(({ count }) => count > 0).length,
      true,
      about,
    );
    assert.ok(below, `${about}: backstage stands below the steps`);
  }

  async function checkPriorities(view: JourneyView, about: string): Promise<void> {
    const { type, points } = await drawn(browser.page, prioritiesText(view, localize));
    assert.equal(type, 'quadrantChart', about);
    const titles = ratedOpportunities(view).map(({ title }) => shown(title));
    assert.deepEqual(points, titles.toReversed(), about);
  }
});

/** A text as a label shows it. */
function shown(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim() || '–';
}
