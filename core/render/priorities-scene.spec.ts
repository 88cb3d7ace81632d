import fc from 'fast-check';
import assert from 'node:assert/strict';
import german from '../../l10n/parts/views.de.json';
import type { JourneyView } from '../insight/journey-view';
import { viewOf } from '../insight/view';
import { readJourneyFile } from '../journey';
import { vocabularyOf } from '../model/merge-vocabulary';
import { localizer } from '../text';
import { prioritiesScene } from './priorities-scene';
import { plotOf } from './priorities/plot';
import type { Scene } from './shapes';
import { anyText, anyView } from './testing/arbitrary-view';
import {
  cutsAreSaid,
  nothingOverlaps,
  numbersAreFinite,
  textsStayInside,
} from '../../test/support/scene-checks';
import { everyShape, groups, overlaps, textBox, texts } from './testing/scene-texts';
import { tableMeasure } from './text/measure';

const measure = tableMeasure();
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
      draw(view(MAP)),
      prioritiesScene(view(MAP), { measure, localize: localizer(), headerWidth: 900 }),
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
    const shown = words(draw(view(MAP)));
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
    const labels = groups(draw(view(MAP))).flatMap(({ shape }) => shape.label ?? []);
    assert.deepEqual(labels.map((label) => label.split(';')[0]).sort(), [
      '1. Tell them when',
      '2. Call back',
      '3. Rebuild it all',
    ]);
  });

  it('sets dots where their ratings say', () => {
    const places = dots(draw(view(MAP)));
    const [tell, call, rebuild] = [places.get('1'), places.get('2'), places.get('3')];
    assert.ok(tell && call && rebuild);
    assert.ok(tell.x === call.x && tell.y < call.y);
    assert.ok(rebuild.y === tell.y && rebuild.x > tell.x);
  });

  it('says what is to be done where nothing has a place', () => {
    assert.ok(words(draw(view('customerJourney: M'))).some((text) => text.startsWith('No opportunities')));
    const unrated = view('customerJourney: M\nopportunities: {a: {title: A}}');
    assert.ok(words(draw(unrated)).some((text) => text.startsWith('No opportunity can be placed')));
  });

  it('speaks German', () => {
    const shown = words(draw(view(MAP), localizer(german)));
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
    const many = Array.from({ length: 40 }, (_, index) => ({
      path: '',
      id: '',
      title: '',
      segments: [],
      impact: 1 + (index % 2),
      effort: index < 30 ? 1 : 5,
    }));
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

function view(text: string): JourneyView {
  const read = readJourneyFile(text, 'map');
  assert.ok(read.kind === 'map');
  return viewOf(read.map, vocabularyOf(read.map, []));
}
