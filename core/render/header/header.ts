import type { JourneyView, ViewText } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { curveLook } from '../emotion/plot';
import type { Shape } from '../shapes';
import { STYLES, type TextStyle, type Tools } from '../tools';
import { drawCards, type Card } from './card';
import { completenessCard } from './completeness-card';
import { experienceCard } from './experience-card';
import { metricCard } from './metric-card';
import { personaCard } from './persona-card';

/** Beyond this the header keeps to the left: no one reads lines across a very wide map. */
const WIDEST = 2200;

/** Title, state, what it is about, and a card for each persona, the experience as a whole, the figures. */
export function drawHeader(
  view: JourneyView,
  { left, right: edge }: { readonly left: number; readonly right: number },
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const right = Math.min(edge, left + WIDEST);
  const top = titleRow(view, left, right, tools);
  let y = top.height;
  const shapes: Shape[] = [...top.shapes];
  for (const { text, path, style } of introduction(view, tools.localize)) {
    const block = tools.text(text, style, { x: left, y, width: Math.min(right - left, 1200), maxLines: 3 });
    const box = { x: left, y, width: right - left, height: block.height };
    shapes.push({ kind: 'group', path, box, children: [block.shape] });
    y += block.height + 4;
  }
  const cards = cardsOf(view, tools);
  if (cards.length === 0) return { shapes, height: y };
  const drawn = drawCards(cards, left, right);
  shapes.push({ kind: 'group', dy: y + 12, children: drawn.shapes });
  return { shapes, height: y + 12 + drawn.height };
}

function titleRow(view: JourneyView, left: number, right: number, tools: Tools) {
  const { localize } = tools;
  const chips = [
    { text: view.state === 'to-be' ? localize('to-be') : localize('as-is'), path: '/state' },
    ...(view.status === 'published'
      ? []
      : [{ text: view.status === 'draft' ? localize('draft') : localize('in review'), path: '/status' }]),
  ].map((chip) => ({ ...chip, width: tools.ruler(STYLES.label)(chip.text) + 24 }));
  const room = chips.reduce((sum, { width }) => sum + width + 8, 8);
  const text = view.title.text === '' ? localize('Customer journey') : view.title.text;
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

interface Line {
  readonly text: string;
  readonly path: string;
  readonly style: TextStyle;
}

function introduction(view: JourneyView, localize: Localize): readonly Line[] {
  const { goal, trigger, scenario, subject, scope } = view;
  const line = (
    part: ViewText | undefined,
    sentence: (text: string) => string,
    style: TextStyle = STYLES.lead,
  ) => (part ? [{ text: sentence(part.text), path: part.path, style }] : []);
  const span = scope && [scope.from, scope.to].filter((end) => end !== undefined).join(' → ');
  const extent = [span, scope?.duration].filter((part) => part !== undefined && part !== '').join(' · ');
  return [
    ...line(scenario, (text) => text),
    ...line(goal, (text) => localize('Goal: {text}', { text })),
    ...line(trigger, (text) => localize('Set off by: {text}', { text })),
    ...line(subject, (text) => text, STYLES.small),
    ...(scope && extent !== '' ? [{ text: extent, path: scope.path, style: STYLES.small }] : []),
  ];
}

function cardsOf(view: JourneyView, tools: Tools): readonly Card[] {
  const several = view.curves.length > 1;
  const experience = experienceCard(view, tools);
  return [
    ...view.personas.map((persona) => {
      const curve = view.curves.find((candidate) => candidate.persona === persona.id);
      return personaCard(persona, several && curve ? curveLook(curve.order) : undefined, tools);
    }),
    ...(experience ? [experience] : []),
    ...view.metrics.map((metric) => metricCard(metric, tools)),
    ...(view.completeness ? [completenessCard(view.completeness, tools)] : []),
  ];
}
