import fc from 'fast-check';
import assert from 'node:assert/strict';
import german from '../../l10n/parts/views.de.json';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { flowScene } from './flow-scene';
import type { Scene } from './shapes';
import { anyView } from './testing/arbitrary-view';
import { viewOfText } from './testing/view-of';
import {
  cutsAreSaid,
  nothingOverlaps,
  numbersAreFinite,
  textsStayInside,
} from '../../test/support/scene-checks';
import { everyShape, groupBox, groups, texts } from './testing/scene-texts';
import { tableMeasure } from './text/measure';

const measure = tableMeasure();
const draw = (view: JourneyView, wrap?: number, localize = localizer()) =>
  flowScene(view, { measure, localize, wrap });
const options = { seed: 20261126, numRuns: 60 };
const BOXES = ['step', 'decision', 'way', 'backstage', 'phase'];

const MAP = `customerJourney: Moving
departments: {desk: {name: Service desk}}
phases:
  - title: First
    steps:
      - title: Calls
        id: calls
        touchpoint: Hotline
        channel: phone
        backstage:
          - {department: desk, action: Opens a case, system: Tickets, duration: 2 min}
          - Nobody in particular looks it up
        handoff: {to: desk, carries: [name, number], visible: true, wait: 1 day}
      - title: Hears the answer
        momentOfTruth: true
        channel: phone
        decision:
          question: Solved?
          options:
            - {when: 'Yes', to: ends, share: 60, default: true}
            - {when: 'No', to: calls, share: 40}
            - {when: Perhaps, to: nowhere}
  - title: Empty
  - title: End
    steps:
      - {title: Reads the mail, id: mail, channel: email, next: mail}
      - {title: Ends, id: ends, channel: email}
      - {title: Says so, channel: sms}
`;

describe('the flow as a picture', () => {
  it('shows steps, decisions, handoffs with their load, loops, open ends, and who does what behind', () => {
    const shown = words(draw(viewOfText(MAP)));
    for (const text of [
      'Flow · Phases: 2 · Steps: 5 · Decisions: 1 · Handoffs: 1 · Channel breaks: 1',
      'First',
      'End',
      'Calls',
      'Hotline',
      'Solved?',
      'Handoff to Service desk',
      'name, number · wait 1 day · the customer notices',
      'No · 40\u00a0%',
      'Yes · 60\u00a0% · by default',
      'Perhaps',
      'nowhere ?',
      'Channel break',
      'line of visibility',
      'Service desk',
      'Opens a case',
      'Tickets',
      '2 min',
      'Others',
      'Nobody in particular looks it up',
      'moment of truth',
      'by default',
      'leads nowhere yet',
    ])
      assert.ok(shown.includes(text), `${text} in ${JSON.stringify(shown)}`);
    assert.ok(!shown.includes('Empty'));
  });

  it('says of each step and decision where it leads, and can be reached with the keyboard', () => {
    const labels = groups(draw(viewOfText(MAP))).flatMap(({ shape }) => shape.label ?? []);
    assert.match(labels[0] ?? '', /^Step 1: Calls; touchpoint Hotline; channel Phone/);
    assert.match(labels[0] ?? '', /Handoff to Service desk: name, number/);
    assert.match(
      labels.find((label) => label.startsWith('Decision')) ?? '',
      /^Decision after step 2: Solved\?; leads to Step 4: Ends \(Yes · 60\u00a0% · by default\), Step 1: Calls \(No · 40\u00a0%\), nowhere \? \(Perhaps\)$/,
    );
    assert.match(labels.at(-1) ?? '', /^Step 5: Says so/);
  });

  it('leaves out lanes in which nothing happens', () => {
    const bare = words(draw(viewOfText('customerJourney: M\nphases: [{title: P, steps: [{title: A}]}]')));
    assert.ok(!bare.includes('line of visibility') && !bare.includes('Others'));
    assert.ok(bare.includes('A'));
    assert.ok(words(draw(viewOfText('customerJourney: M'))).includes('No steps in this map yet.'));
  });

  it('draws a loop above the line, from its decision back to the step', () => {
    const scene = draw(viewOfText(MAP));
    const step = boxOf(scene, 'step', 0);
    const decision = boxOf(scene, 'decision', 0);
    const ways = strokes(scene).filter(
      ([first]) => first && near(first.x, decision.x + decision.width / 2) && near(first.y, decision.y),
    );
    const back = ways.find((points) => points.some(({ x }) => x < decision.x - 100));
    assert.ok(back);
    const end = back.at(-1);
    assert.ok(end && end.x > step.x && end.x < step.x + step.width && end.y < step.y && end.y > step.y - 12);
  });

  it('goes on in the next row by number, and names where a way of another row leads', () => {
    const steps = Array.from({ length: 60 }, (_, index) =>
      index === 59
        ? '{title: Step 59, next: first}'
        : `{title: Step ${String(index)}${index === 0 ? ', id: first' : ''}}`,
    );
    const phases = [0, 1, 2, 3, 4, 5].map(
      (phase) =>
        `  - {title: P${String(phase)}, steps: [${steps.slice(phase * 10, phase * 10 + 10).join(', ')}]}`,
    );
    const scene = draw(viewOfText(`customerJourney: Long\nphases:\n${phases.join('\n')}\n`), 1_920);
    assert.ok(scene.width <= 1_920, String(scene.width));
    const shown = words(scene);
    assert.ok(shown.includes('from 60'));
    assert.ok(shown.some((text) => text.startsWith('→ 1 Step')));
    const rows = groups(scene).filter(({ shape }) => shape.name === 'row');
    assert.ok(rows.length > 5);
    for (const row of rows.slice(1)) assert.ok(groups({ ...scene, shapes: row.shape.children }).length > 0);
  });

  it('marks a step that no path leads to, and says so', () => {
    const text = `customerJourney: M
phases: [{title: P, steps: [{title: A, next: c}, {title: B}, {title: C, id: c}]}]`;
    const scene = draw(viewOfText(text));
    const labels = groups(scene).flatMap(({ shape }) => (shape.name === 'step' ? (shape.label ?? '') : []));
    assert.deepEqual(
      labels.map((label) => label.includes('no path leads here')),
      [false, true, false],
    );
    assert.ok(texts(scene).some(({ shape }) => shape.lines.join(' ') === 'no path leads here'));
  });

  it('speaks German', () => {
    const shown = words(draw(viewOfText(MAP), undefined, localizer(german)));
    assert.ok(shown.some((text) => text.includes('Entscheidungen: 1')) && shown.includes('Weitere'));
  });
});

describe('the layout of the flow, over generated views', () => {
  it('keeps every text in its box and in the picture', () => {
    holds(textsStayInside);
  });

  it('lets no two texts overlap, nor two boxes', () => {
    holds((scene) => {
      nothingOverlaps(scene, BOXES);
    });
  });

  it('cuts nothing without an ellipsis and a tooltip with the rest', () => {
    holds(cutsAreSaid);
  });

  it('has only finite numbers', () => {
    holds(numbersAreFinite);
  });

  it('leads no way through a step or a decision', () => {
    holds((scene) => {
      const boxes = groups(scene).flatMap((group) => {
        const box = groupBox(group);
        return box && ['step', 'decision'].includes(group.shape.name ?? '') ? [box] : [];
      });
      for (const points of strokes(scene)) {
        points.slice(1).forEach((to, index) => {
          const from = points[index]!;
          for (const box of boxes) {
            const inside =
              Math.max(from.x, to.x) > box.x + 1 &&
              Math.min(from.x, to.x) < box.x + box.width - 1 &&
              Math.max(from.y, to.y) > box.y + 1 &&
              Math.min(from.y, to.y) < box.y + box.height - 1;
            assert.ok(!inside, `${JSON.stringify([from, to])} crosses ${JSON.stringify(box)}`);
          }
        });
      }
    });
  });

  it('shows each step once and in order, header and footer once', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(undefined, 880, 1_920), (any, wrap) => {
        const found = groups(draw(any, wrap)).map(({ shape }) => shape);
        const named = (name: string) => found.filter((shape) => shape.name === name);
        assert.deepEqual(
          named('step').map(({ data }) => data?.step),
          any.steps.map((_, index) => String(index)),
        );
        const decisions = any.steps.filter(({ decision }) => decision).length;
        assert.equal(named('decision').length, decisions);
        const activities = any.steps.reduce((sum, { backstage }) => sum + backstage.length, 0);
        assert.equal(named('backstage').length, activities);
        assert.equal(named('header').length + named('footer').length, 2);
      }),
      options,
    );
  });

  it('gives the same picture every time', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        assert.equal(JSON.stringify(draw(any, 1_920)), JSON.stringify(draw(any, 1_920)));
      }),
      { ...options, numRuns: 20 },
    );
  });
});

/** In one row, in rows as they are saved, and in rows as narrow as a page of Markdown. */
function holds(check: (scene: Scene) => void): void {
  fc.assert(
    fc.property(anyView, fc.constantFrom(undefined, 1_920, 880), (any, wrap) => {
      check(draw(any, wrap));
    }),
    options,
  );
}

function words(scene: Scene): readonly string[] {
  return texts(scene).map(({ shape }) => shape.lines.join(' '));
}

function boxOf(scene: Scene, name: string, index: number) {
  const found = groups(scene).filter(({ shape }) => shape.name === name)[index];
  const box = found && groupBox(found);
  assert.ok(box);
  return box;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of every drawn line that is no symbol. */
function strokes(scene: Scene): readonly (readonly Point[])[] {
  return everyShape(scene).flatMap(({ shape, dx, dy, within }) => {
    if (shape.kind !== 'path' || shape.at || !shape.stroke || shape.fill) return [];
    if (within.some((group) => ['step', 'decision', 'backstage'].includes(group.shape.name ?? ''))) return [];
    const points = [...shape.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    return [points.map(([, x, y]) => ({ x: Number(x) + dx, y: Number(y) + dy }))];
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1;
}
