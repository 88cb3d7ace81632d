import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { mapScene } from './map-scene';
import { anyText, anyView, viewOfSteps } from './testing/arbitrary-view';
import { groups, texts } from './testing/scene-texts';
import { clean } from './text/clean';
import { tableMeasure } from './text/measure';
import { STYLES, textTools } from './tools';

const measure = tableMeasure();
const tools = textTools(measure, localizer());

/** A text without what a line break may add or take. */
const squeezed = (text: string) => clean(text).replace(/[\s\u00ad-]/gu, '');

describe('a text that is set in a width', () => {
  it('is whole, or ends in an ellipsis and has a tooltip with the whole', () => {
    const lines = fc.integer({ min: 1, max: 6 });
    const style = fc.constantFrom(STYLES.title, STYLES.stepTitle, STYLES.body, STYLES.quote, STYLES.small);
    fc.assert(
      fc.property(anyText, style, fc.integer({ min: 20, max: 400 }), lines, (text, look, width, maxLines) => {
        const { shape, cut } = tools.text(text, look, { x: 0, y: 0, width, maxLines });
        const shown = squeezed(shape.lines.join(''));
        if (!cut) {
          assert.equal(shown, squeezed(text));
          assert.equal(shape.title, undefined);
          return;
        }
        assert.equal(shape.title, text);
        assert.ok(shown.endsWith('…'), shown);
        assert.ok(squeezed(text).startsWith(shown.slice(0, -1)), shown);
      }),
      { seed: 20261126, numRuns: 500 },
    );
  });
});

describe('the picture of generated views', () => {
  it('says every text of the map in full, in its place or in a tooltip', () => {
    forViews((generated, wrap) => {
      const view = numbered(generated);
      const scene = mapScene(view, { measure, localize: localizer(), wrap });
      const said = [
        ...texts(scene).flatMap(({ shape }) => [shape.title ?? shape.lines.join('')]),
        ...groups(scene).flatMap(({ shape }) => shape.title ?? []),
      ].map(squeezed);
      const all = said.join('\n');
      for (const text of told(view))
        assert.ok(all.includes(squeezed(text)), `nowhere: ${JSON.stringify(text)}`);
    });
  });

  it('has a tooltip where a text ends in an ellipsis, and an ellipsis where a text has a tooltip', () => {
    forViews((view, wrap) => {
      const own = told(view).filter((text) => text.includes('…'));
      for (const { shape } of texts(mapScene(view, { measure, localize: localizer(), wrap }))) {
        const cut =
          shape.lines.at(-1)?.endsWith('…') === true && !own.some((text) => text.trimEnd().endsWith('…'));
        assert.equal(shape.title !== undefined, cut, JSON.stringify(shape.lines));
        if (shape.title === undefined) continue;
        const shown = squeezed(shape.lines.join('')).slice(0, -1);
        assert.ok(squeezed(shape.title).startsWith(shown), 'the tooltip goes on where the text ends');
      }
    });
  });
});

function forViews(check: (view: JourneyView, wrap: number | undefined) => void): void {
  const views = fc.oneof(anyView, fc.constantFrom(1, 3, 15, 80).chain(viewOfSteps));
  fc.assert(
    fc.property(views, fc.constantFrom(undefined, 1200), (view, wrap) => {
      check(view, wrap);
    }),
    { seed: 20261126, numRuns: 40 },
  );
}

const WRITTEN = new Set(
  (
    'text title name segment occupation quote items demographics sources customerLabel goal concern question role ' +
    'rootCause volume department action system feeling because owner'
  ).split(' '),
);

/** The same view, in which no two texts are alike. */
function numbered(view: JourneyView): JourneyView {
  let count = 0;
  const mark = (value: unknown, written: boolean): unknown => {
    if (typeof value === 'string') return written ? `${value} q${String(count++)}q` : value;
    if (Array.isArray(value)) return value.map((each: unknown) => mark(each, written));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, mark(each, WRITTEN.has(key))]),
    );
  };
  return mark(view, false) as JourneyView;
}

/** What someone wrote into the map and the picture is to say, as written. */
function told(view: JourneyView): readonly string[] {
  const found: (string | undefined)[] = [];
  const texts = (...lists: readonly (readonly { readonly text: string }[])[]) => {
    found.push(...lists.flat().map(({ text }) => text));
  };
  for (const placed of [view.title, view.scenario, view.goal, view.trigger, view.subject, view.owner])
    found.push(placed?.text);
  for (const persona of view.personas) {
    found.push(persona.name, persona.segment, persona.occupation, persona.quote, ...persona.demographics);
    found.push(...persona.lists.flatMap(({ items }) => items), ...persona.evidence.sources);
  }
  found.push(...view.metrics.map(({ name }) => name));
  found.push(...view.objectives.map(({ title }) => title), ...view.opportunities.map(({ title }) => title));
  found.push(...view.opportunities.map(({ owner }) => owner));
  found.push(...view.contributors.flatMap(({ name, department }) => [name, department]));
  texts(
    view.perception,
    view.promises.filter(({ from, to }) => from !== undefined || to !== undefined),
  );
  for (const phase of view.phases) {
    found.push(phase.title, phase.customerLabel, phase.goal, ...phase.metrics.map(({ name }) => name));
  }
  for (const step of view.steps) {
    found.push(step.title, step.moment?.concern, step.touchpoint?.text, step.decision?.question);
    found.push(step.recovery?.text, step.wow?.text, step.baseService?.name);
    texts(step.action, step.thoughts, step.needs, step.questions, step.gains, step.pains, step.expectations);
    texts(step.reasons);
    found.push(...step.reasons.flatMap(({ rootCause, volume }) => [rootCause, volume]));
    found.push(
      ...step.people.flatMap(({ name, role }) => [name, role]),
      ...step.objects.map(({ name }) => name),
    );
    for (const { department, action, system } of step.backstage) found.push(department, action, system);
  }
  for (const { points } of view.curves)
    for (const { feeling, because } of points) found.push(feeling, because);
  return found.filter((text) => text !== undefined);
}
