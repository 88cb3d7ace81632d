import fc from 'fast-check';
import assert from 'node:assert/strict';
import german from '../../l10n/parts/views.de.json';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { prioritiesScene } from './priorities-scene';
import type { RatedOpportunity } from './priorities-text';
import { dotLabels } from './priorities/labels';
import { DOT_RADIUS, plotOf } from './priorities/plot';
import type { Box, Scene } from './shapes';
import { anyText, anyView } from './testing/arbitrary-view';
import { viewOfText } from './testing/view-of';
import {
  cutsAreSaid,
  nothingOverlaps,
  numbersAreFinite,
  textsStayInside,
} from '../../test/support/scene-checks';
import { everyShape, groups, overlaps, textBox, texts } from './testing/scene-texts';
import { tableMeasure } from './text/measure';
import { textTools } from './tools';

const measure = tableMeasure();
const tools = textTools(measure, localizer());
const draw = (view: JourneyView, localize = localizer()) => prioritiesScene(view, { measure, localize });
const options = { seed: 20261126, numRuns: 80 };

const MAP = `customerJourney: Moving
phases: [{title: P, steps: [{title: Calls, id: calls}, {title: Waits, id: waits}]}]
opportunities:
  rebuild: {title: Rebuild it all, impact: 5, effort: 5}
  tell: {title: Tell them when, impact: 5, effort: 1, addresses: [waits], status: doing, owner: Ana, due: 2028-03-31}
  call: {title: Call back, impact: 2, effort: 1, status: done}
  drop: {title: Dropped, impact: 5, effort: 1, status: rejected}
  vague: {title: Something vague, impact: 4}
`;

describe('the priorities as a picture', () => {
  it('say more of each beside the plot, or below it where there is no room', () => {
    const list = (scene: Scene) =>
      texts(scene).find(({ shape }) => shape.lines[0] === 'Owner: Ana · due 31 March 2028')!;
    const [wide, narrow] = [
      draw(viewOfText(MAP)),
      prioritiesScene(viewOfText(MAP), { measure, localize: localizer(), headerWidth: 900 }),
    ];
    assert.ok(narrow.width < wide.width && narrow.height > wide.height);
    assert.ok(list(narrow).dx < list(wide).dx && list(narrow).dy > list(wide).dy);
    fc.assert(
      fc.property(anyView, (each) => {
        const scene = prioritiesScene(each, { measure, localize: localizer(), headerWidth: 900 });
        nothingOverlaps(scene, ['opportunity']);
        textsStayInside(scene);
      }),
      options,
    );
  });

  it('numbers them from the most impact for the least effort on, and says more of each', () => {
    const shown = words(draw(viewOfText(MAP)));
    for (const text of [
      'Quick wins',
      'Big projects',
      'On the side',
      'Rather not',
      'High impact',
      'Low effort',
    ])
      assert.ok(shown.includes(text), text);
    assert.ok(shown.includes('Impact: 5 · Effort: 1 · in progress'));
    assert.ok(shown.includes('Owner: Ana · due 31 March 2028'));
    assert.ok(shown.includes('Steps: 2 Waits'));
    assert.ok(shown.includes('Without impact or effort, so without a place: Something vague'));
    assert.ok(!shown.includes('Dropped'));
    const labels = groups(draw(viewOfText(MAP))).flatMap(({ shape }) => shape.label ?? []);
    assert.deepEqual(labels.map((label) => label.split(';')[0]).sort(), [
      '1. Tell them when',
      '2. Call back',
      '3. Rebuild it all',
    ]);
  });

  it('sets dots where their ratings say', () => {
    const places = dots(draw(viewOfText(MAP)));
    const [tell, call, rebuild] = [places.get('1'), places.get('2'), places.get('3')];
    assert.ok(tell && call && rebuild);
    assert.ok(tell.x === call.x && tell.y < call.y);
    assert.ok(rebuild.y === tell.y && rebuild.x > tell.x);
  });

  it('counts those without a place too', () => {
    const said = (map: string) => words(draw(viewOfText(map))).find((text) => text.startsWith('Priorities'));
    assert.equal(said(MAP), 'Priorities · Opportunities: 3 of 5');
    assert.equal(
      said('{customerJourney: M, opportunities: {a: {title: A, impact: 1, effort: 2}}}'),
      'Priorities · Opportunities: 1',
    );
  });

  it('says what is to be done where nothing has a place', () => {
    assert.ok(
      words(draw(viewOfText('customerJourney: M'))).some((text) => text.startsWith('No opportunities')),
    );
    const unrated = viewOfText('customerJourney: M\nopportunities: {a: {title: A}}');
    assert.ok(words(draw(unrated)).some((text) => text.startsWith('No opportunity can be placed')));
  });

  it('speaks German', () => {
    const shown = words(draw(viewOfText(MAP), localizer(german)));
    assert.ok(shown.includes('Schnelle Erfolge') && shown.includes('Große Vorhaben'));
  });
});

describe('the layout of the priorities, over generated views', () => {
  it('keeps every text in its box and in the picture', () => {
    holds(textsStayInside);
  });

  it('lets no two texts overlap, nor two entries of the list', () => {
    holds((scene) => {
      nothingOverlaps(scene, ['opportunity']);
    });
  });

  it('lets no dot lie on another one or on the words of another one', () => {
    holds((scene) => {
      const circles = everyShape(scene).flatMap(({ shape, dx, dy }) =>
        shape.kind === 'circle'
          ? [
              {
                box: {
                  x: shape.x - shape.radius + dx,
                  y: shape.y - shape.radius + dy,
                  width: 2 * shape.radius,
                  height: 2 * shape.radius,
                },
              },
            ]
          : [],
      );
      assert.deepEqual(overlaps(circles)[0], undefined);
      const titles = texts(scene)
        .filter(({ shape }) => !/^\d+$/.test(shape.lines.join('')))
        .map((found) => ({ box: textBox(found) }));
      const pairs = overlaps([...circles, ...titles]);
      assert.deepEqual(pairs[0], undefined);
    });
  });

  it('lets no words stand so near to the dot of another one that they may be taken for its own', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 40 }), (opportunities) => {
        const plot = plotOf(opportunities);
        const labels = dotLabels(
          plot,
          opportunities.map(({ title }) => title),
          [],
          tools,
        );
        for (const shape of labels) {
          const box = textBox({ shape, dx: 0, dy: 0, within: [] });
          const [nearest = 0, next = Infinity] = plot.dots
            .map((dot) => distance(box, dot))
            .toSorted((a, b) => a - b);
          assert.ok(next - nearest >= 2, `${String(nearest)} and ${String(next)}`);
        }
      }),
      options,
    );
  });

  it('sets each into the quadrant of its ratings, or between them, however many share these', () => {
    const many = [1, 2, 3, 4, 5].flatMap((impact) =>
      [1, 2, 3, 4, 5].flatMap((effort) => Array.from({ length: 12 }, () => rated('', impact, effort))),
    );
    const { dots, middle } = plotOf(many);
    const side = (from: number, to: number, at: number) =>
      at + DOT_RADIUS < from
        ? -1
        : at - DOT_RADIUS > to
          ? 1
          : at - DOT_RADIUS > from && at + DOT_RADIUS < to
            ? 0
            : NaN;
    for (const { of, x, y } of dots) {
      const { impact, effort } = many[of]!;
      assert.equal(side(middle.x, middle.x + middle.width, x), Math.sign(effort - 3));
      assert.equal(side(middle.y, middle.y + middle.height, y), Math.sign(3 - impact));
    }
  });

  it('keeps the names of the quadrants free, however many stand in the corners', () => {
    const corners = [1, 5].flatMap((impact) =>
      [1, 5].flatMap((effort) => Array.from({ length: 15 }, () => rated('', impact, effort))),
    );
    const scene = draw({ ...viewOfText(MAP), opportunities: corners });
    const names = texts(scene).filter(({ shape }) =>
      ['Quick wins', 'Big projects', 'On the side', 'Rather not'].includes(shape.lines.join('')),
    );
    assert.equal(names.length, 4);
    const circles = everyShape(scene).flatMap(({ shape, dx, dy }) =>
      shape.kind === 'circle' ? [{ x: shape.x + dx, y: shape.y + dy }] : [],
    );
    for (const name of names)
      for (const circle of circles) assert.ok(distance(textBox(name), circle) > 0, name.shape.lines.join(''));
  });

  it('cuts nothing without an ellipsis and a tooltip with the rest', () => {
    holds(cutsAreSaid);
  });

  it('has only finite numbers', () => {
    holds(numbersAreFinite);
  });

  it('gives the same picture every time', () => {
    holds((scene, drawn) => {
      assert.equal(JSON.stringify(draw(drawn)), JSON.stringify(scene));
    });
  });

  it('has a place for each, apart from all others, however many share their ratings', () => {
    const many = Array.from({ length: 40 }, (_, index) => rated('', 1 + (index % 2), index < 30 ? 1 : 5));
    const plot = plotOf(many);
    assert.equal(new Set(plot.dots.map(({ x, y }) => `${String(x)} ${String(y)}`)).size, 40);
    for (const { x, y } of plot.dots)
      assert.ok(x > 11 && y > 11 && x < plot.width - 11 && y < plot.height - 11);
  });
});

/** Views with up to 30 opportunities, most of them rated. */
const crowded = fc
  .record({
    view: anyView,
    opportunities: fc.array(
      fc.record({
        path: fc.constant('/here'),
        id: fc.constant('o'),
        title: anyText,
        segments: fc.constant([]),
        status: fc.option(fc.constantFrom('idea', 'done', 'rejected'), { nil: undefined }),
        impact: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 8 }),
        effort: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 8 }),
        owner: fc.option(anyText, { nil: undefined }),
        cost: fc.option(anyText, { nil: undefined }),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ view: drawn, opportunities }): JourneyView => ({ ...drawn, opportunities }));

function holds(check: (scene: Scene, view: JourneyView) => void): void {
  fc.assert(
    fc.property(crowded, (drawn) => {
      check(draw(drawn), drawn);
    }),
    options,
  );
}

const rating = fc
  .tuple(anyText, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([title, impact, effort]) => rated(title, impact, effort));

function rated(title: string, impact: number, effort: number): RatedOpportunity {
  return { path: '', id: '', title, segments: [], impact, effort };
}

/** From the rim of a dot to a box: none where they touch. */
function distance({ x, y, width, height }: Box, dot: { readonly x: number; readonly y: number }): number {
  const dx = Math.max(x - dot.x, 0, dot.x - x - width);
  const dy = Math.max(y - dot.y, 0, dot.y - y - height);
  return Math.max(0, Math.hypot(dx, dy) - DOT_RADIUS);
}

function words(scene: Scene): readonly string[] {
  return texts(scene).map(({ shape }) => shape.lines.join(' '));
}

/** Where the dots of the plot stand, by their numbers. */
function dots(scene: Scene): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map(
    groups(scene).flatMap(({ shape }) => {
      if (shape.label === undefined) return [];
      const [circle] = shape.children;
      const number = shape.label.split('.')[0] ?? '';
      return circle?.kind === 'circle' ? [[number, { x: circle.x, y: circle.y }] as const] : [];
    }),
  );
}
