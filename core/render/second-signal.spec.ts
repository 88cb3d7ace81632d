import fc from 'fast-check';
import assert from 'node:assert/strict';
import { exampleViewsInPlace } from '../../test/support/picture-of';
import type { JourneyView } from '../insight/journey-view';
import { localizer } from '../text';
import { mapScene } from './map-scene';
import type { Role } from './palette';
import type { GroupShape, Shape } from './shapes';
import { anyView } from './testing/arbitrary-view';
import { groups, texts } from './testing/scene-texts';
import { tableMeasure } from './text/measure';

const measure = tableMeasure();
const draw = (view: JourneyView) => mapScene(view, { measure, localize: localizer() });

/** Colours that mean something, and that some eyes see alike in some theme. */
const SIGNALS: readonly (Role | 'none' | undefined)[] = [
  'positive',
  'negative',
  'neutral',
  'moment',
  'accent',
  'base',
];

/** Their lines and marks have a shape for each persona (see the palettes), their feelings a place. */
const ELSEWHERE = ['point', 'curve', 'key', 'overall', 'emotion', 'card', 'footer'];

describe('what a colour says is said a second time', () => {
  it('by the height of a feeling on the scale', () => {
    forScenes((scene) => {
      for (const { shape, within } of groups(scene)) {
        if (shape.name !== 'point') continue;
        const zero = Number(within.find((group) => group.shape.name === 'emotion')!.shape.data!.zero);
        const at = shape.children.find((child) => child.kind === 'circle')!;
        const height = zero - at.y;
        assert.equal(Math.sign(height), Math.sign(Number(shape.data!.score)));
        if (painted(shape).includes('positive')) assert.ok(height > 0);
        if (painted(shape).includes('negative')) assert.ok(height < 0);
      }
    });
  });

  it('by figures, where a text is green or red', () => {
    forScenes((scene) => {
      for (const { shape } of texts(scene)) {
        if (shape.fill === 'positive') assert.match(shape.lines.join(' '), /\d|…/);
        if (shape.fill === 'negative') assert.match(shape.lines.join(' '), /\d|…/);
      }
    });
  });

  it('by the shape of a mark: none of the same shape stands there in two colours', () => {
    const coloured = new Map<string, Set<Role>>();
    forScenes((scene) => {
      for (const { shape } of groups(scene)) {
        if (ELSEWHERE.includes(shape.name ?? '')) continue;
        const roles = painted(shape).filter((role) => SIGNALS.includes(role)) as Role[];
        if (roles.length === 0) continue;
        const form = shape.children.map(formOf).join(' ');
        coloured.set(form, new Set([...(coloured.get(form) ?? []), ...roles]));
      }
    });
    // The marks of both signs, of met and unmet, of moments and of base services are among them.
    const seen = new Set([...coloured.values()].flatMap((roles) => [...roles]));
    for (const role of ['positive', 'negative', 'moment', 'base', 'accent'] as const)
      assert.ok(seen.has(role), role);
    for (const [form, roles] of coloured) {
      if (form.includes('circle')) continue;
      assert.equal(roles.size, 1, `${form} is ${[...roles].join(' and ')}`);
    }
  });
});

function forScenes(check: (scene: ReturnType<typeof draw>) => void): void {
  for (const { view } of exampleViewsInPlace()) check(draw(view));
  fc.assert(
    fc.property(anyView, (view) => {
      check(draw(view));
    }),
    { seed: 20261126, numRuns: 20 },
  );
}

/** The colours of a group's own marks. */
function painted({ children }: GroupShape): readonly (Role | 'none' | undefined)[] {
  return children.flatMap((child) =>
    child.kind === 'group' || child.kind === 'text' ? [] : [child.fill, child.stroke],
  );
}

/** The shape of a mark, wherever it stands and whatever its colour. */
function formOf(shape: Shape): string {
  switch (shape.kind) {
    case 'group':
    case 'text':
      return '';
    case 'circle':
      return `circle ${String(shape.radius)} ${inside(shape.fill)}`;
    case 'rect':
      return `rect ${String(shape.radius)} ${inside(shape.fill)} ${shape.dash ?? ''}`;
    case 'path': {
      // Letters and lengths stay, places go.
      const d = shape.at ? shape.d : shape.d.replace(/-?[\d.]+/g, '·');
      return `${d} ${inside(shape.fill)} ${shape.dash ?? ''}`;
    }
  }
}

function inside(fill: Role | 'none' | undefined): string {
  return fill === undefined || fill === 'none' ? 'open' : fill === 'background' ? 'hollow' : 'full';
}
