import type { JourneyView } from '../../insight/journey-view';
import { curveLook } from '../emotion/plot';
import type { Shape } from '../shapes';
import { clean } from '../text/clean';
import { STYLES, type Tools } from '../tools';
import { drawCards, type Card } from './card';
import { completenessCard } from './completeness-card';
import { introduction } from './introduction';
import { experienceCard } from './experience-card';
import { figuresCard } from './figures-card';
import { objectivesCard } from './objectives-card';
import { personaCard } from './persona-card';

/** Title, state, what it is about, and a card for each persona, the experience as a whole, the figures. */
export function drawHeader(
  view: JourneyView,
  { left, right }: { readonly left: number; readonly right: number },
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const top = drawTitle(view, { left, right }, tools);
  let y = top.height;
  const shapes: Shape[] = [...top.shapes];
  const intro = introduction(view, left, y, right - left, tools);
  shapes.push(...intro.shapes);
  y = intro.bottom;
  const [people, others] = cardsOf(view, tools);
  if (people.length + others.length === 0) return { shapes, height: y };
  const drawn = drawCards(people, others, left, right);
  shapes.push({ kind: 'group', dy: y + 12, children: drawn.shapes });
  return { shapes, height: y + 12 + drawn.height };
}

/** The title with what state it shows and how far it is. */
export function drawTitle(
  view: JourneyView,
  { left, right }: { readonly left: number; readonly right: number },
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { localize } = tools;
  const chips = [
    { text: view.state === 'to-be' ? localize('to-be') : localize('as-is'), path: '/state' },
    ...(view.status === 'published'
      ? []
      : [{ text: view.status === 'draft' ? localize('draft') : localize('in review'), path: '/status' }]),
  ].map((chip) => ({ ...chip, width: tools.width(chip.text, STYLES.label) + 24 }));
  const room = chips.reduce((sum, { width }) => sum + width + 8, 8);
  const text = clean(view.title.text) || localize('Customer journey');
  const title = tools.text(text, STYLES.title, { x: left, y: 0, width: right - left - room, maxLines: 3 });
  const shapes: Shape[] = [
    {
      kind: 'group',
      path: view.title.path,
      children: [title.shape],
      box: { x: left, y: 0, width: right - left - room, height: title.height },
    },
  ];
  let x = left + title.width + 16;
  for (const chip of chips) {
    const box = { x, y: 5, width: chip.width, height: 22 };
    const label = tools.text(chip.text, STYLES.label, {
      x: x + chip.width / 2,
      y: 9,
      width: chip.width,
      anchor: 'middle',
    });
    shapes.push({
      kind: 'group',
      path: chip.path,
      box,
      children: [{ kind: 'rect', ...box, radius: 11, fill: 'surface', stroke: 'border' }, label.shape],
    });
    x += chip.width + 8;
  }
  return { shapes, height: title.height + 4 };
}

function cardsOf(
  view: JourneyView,
  tools: Tools,
): readonly [people: readonly Card[], others: readonly Card[]] {
  const several = view.curves.length > 1;
  return [
    view.personas.map((persona) => {
      const curve = view.curves.find((candidate) => candidate.persona === persona.id);
      return personaCard(persona, several && curve ? curveLook(curve.order) : undefined, tools);
    }),
    [
      experienceCard(view, tools),
      objectivesCard(view, tools),
      figuresCard(view.metrics, tools),
      view.completeness && completenessCard(view.completeness, tools),
    ].filter((card) => card !== undefined),
  ];
}
