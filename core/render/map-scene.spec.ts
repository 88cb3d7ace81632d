import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { mapScene } from './map-scene';
import type { Scene } from './shapes';
import { anyView, viewOfSteps } from './testing/arbitrary-view';
import { nothingOverlaps, numbersAreFinite, textsStayInside } from '../../test/support/scene-checks';
import { groups, paths, textBox, texts } from './testing/scene-texts';
import { tableMeasure } from './text/measure';

const measure = tableMeasure();
const draw = (view: JourneyView, more = {}) => mapScene(view, { measure, localize: localizer(), ...more });
const options = { seed: 20261101, numRuns: 50 };

describe('the layout of the map, over generated views', () => {
  it('keeps every text in its box and in the picture', () => {
    holds(textsStayInside);
  });

  it('lets no two texts overlap, nor two cards', () => {
    holds((scene) => {
      nothingOverlaps(
        scene,
        ['card', 'touchpoint', 'backstage', 'opportunity', 'phase', 'base-service', 'promise'],
        ['metric', 'objective'],
      );
    });
  });

  it('keeps every curve on the scale', () => {
    holds((scene) => {
      for (const { shape, within } of paths(scene)) {
        const names = within.map((group) => group.shape.name);
        if (!names.includes('curve') && !names.includes('as-is')) continue;
        const lane = within.find((group) => group.shape.name === 'emotion')!;
        const zero = Number(lane.shape.data!.zero);
        const reach = 2 * Number(lane.shape.data!.unit) + 0.1;
        const heights = [...shape.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => Number(match[2]));
        for (const y of heights) assert.ok(Math.abs(y - zero) <= reach, `${String(y)} leaves the scale`);
      }
    });
  });

  it('draws no line of the whole through a label', () => {
    holds((scene) => {
      const labels = texts(scene)
        .filter(({ shape }) => shape.halo)
        .map(textBox);
      for (const { shape, dy, within } of paths(scene)) {
        if (within.at(-1)?.shape.name !== 'overall') continue;
        const { dx } = within.at(-1)!;
        for (const [, from, height, to] of shape.d.matchAll(/M(\S+) (\S+)L(\S+) /g)) {
          const y = Number(height) + dy;
          const cut = labels.find(
            (box) =>
              box.y < y &&
              y < box.y + box.height &&
              box.x < Number(to) + dx &&
              Number(from) + dx < box.x + box.width,
          );
          assert.equal(cut, undefined);
        }
      }
    });
  });

  it('gives the same picture every time', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        assert.equal(JSON.stringify(draw(view)), JSON.stringify(draw(view)));
      }),
      { ...options, numRuns: 20 },
    );
  });

  it('wraps into rows: each step once and in order, header and footer once', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const scene = draw(view, { wrap: 1200 });
        const found = groups(scene).map(({ shape }) => shape);
        const named = (name: string) => found.filter((shape) => shape.name === name);
        assert.deepEqual(
          named('step').map(({ data }) => data?.step),
          view.steps.map((_, index) => String(index)),
        );
        assert.equal(named('header').length, 1);
        assert.equal(named('footer').length, 1);
        for (const { children } of named('row')) assert.ok(children.length > 0);
        assert.ok(named('key').length <= view.curves.length + view.asIs.length, 'the legend is there once');
        for (const lane of named('lane')) {
          const marks = LANE_MARKS[lane.data?.lane ?? ''];
          if (!marks) continue;
          const inside = groups({ ...scene, shapes: [lane] }).map(({ shape }) => shape.name ?? '');
          assert.ok(
            marks.some((name) => inside.includes(name)),
            `an empty lane: ${lane.data!.lane!}`,
          );
        }
      }),
      options,
    );
  });

  it('has only finite numbers', () => {
    holds(numbersAreFinite);
  });
});

/** What has to be in a lane; one without is not drawn. */
const LANE_MARKS: Readonly<Record<string, readonly string[]>> = {
  steps: ['step-title'],
  touchpoints: ['touchpoint'],
  emotion: ['point', 'overall', 'as-is', 'base-service'],
  promises: ['promise'],
  backstage: ['backstage'],
  opportunities: ['opportunity'],
};

/** Of every size, the smallest and the largest maps among them. */
const views = fc.oneof(anyView, fc.constantFrom(1, 2, 40, 80).chain(viewOfSteps));

/** In one row and wrapped into several. */
function holds(check: (scene: Scene) => void): void {
  fc.assert(
    fc.property(views, fc.constantFrom(undefined, 1200), (view, wrap) => {
      check(draw(view, { wrap }));
    }),
    options,
  );
}
