import type { JourneyView } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { careTexts, statusText } from '../opportunity-words';
import type { RatedOpportunity } from '../priorities-text';
import type { Shape } from '../shapes';
import { STYLES, type TextStyle, type Tools } from '../tools';
import { DOT_RADIUS } from './plot';

export const LIST_WIDTH = 360;
const INDENT = 2 * DOT_RADIUS + 10;
const BETWEEN = 14;
const GUTTER = 32;
/** A little higher than the plot is better than a second column for the last. */
const SLACK = 1.25;

export interface ListFrame {
  /** px. */
  readonly height: number;
  readonly mostColumns: number;
}

/** How many columns of the list have room in a width. */
export function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + GUTTER) / (LIST_WIDTH + GUTTER)));
}

/**
 * The opportunities by rank: title, ratings, how far it is and who sees to it, the steps it is about. In columns that
 * are about as high as wanted, or higher where there may be no more of them. Its upper left corner is at 0, 0.
 */
export function drawList(
  view: JourneyView,
  opportunities: readonly RatedOpportunity[],
  { height, mostColumns }: ListFrame,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly width: number; readonly height: number } {
  const entries = opportunities.map((opportunity, index) => drawEntry(view, opportunity, index, tools));
  const total = entries.reduce((sum, entry) => sum + entry.height + BETWEEN, 0);
  const limit = Math.max(height * SLACK, total / mostColumns + BETWEEN);
  const shapes: Shape[] = [];
  let [column, y, bottom] = [0, 0, 0];
  for (const entry of entries) {
    if (y > 0 && y + entry.height > limit && column < mostColumns - 1) {
      column++;
      y = 0;
    }
    const dx = column * (LIST_WIDTH + GUTTER);
    shapes.push({ kind: 'group', dx, dy: y, children: [entry.shape] });
    y += entry.height + BETWEEN;
    bottom = Math.max(bottom, y - BETWEEN);
  }
  return { shapes, width: column * (LIST_WIDTH + GUTTER) + LIST_WIDTH, height: bottom };
}

function drawEntry(
  view: JourneyView,
  opportunity: RatedOpportunity,
  index: number,
  tools: Tools,
): { readonly shape: Shape; readonly height: number } {
  const { localize } = tools;
  const children: Shape[] = [];
  let y = 0;
  const add = (text: string, style: TextStyle, maxLines: number) => {
    if (text === '') return;
    const block = tools.text(text, style, { x: INDENT, y, width: LIST_WIDTH - INDENT, maxLines });
    children.push(block.shape);
    y += block.height;
  };
  add(opportunity.title, STYLES.strong, 3);
  add(ratingText(opportunity, localize), STYLES.small, 2);
  add(careTexts(opportunity, localize).join(' · '), STYLES.small, 2);
  add(stepsText(view, opportunity, localize), STYLES.small, 2);
  const number = tools.text(
    String(index + 1),
    { ...STYLES.label, fill: 'ink' },
    {
      x: DOT_RADIUS,
      y: 1,
      width: 2 * DOT_RADIUS,
      anchor: 'middle',
    },
  );
  const height = Math.max(y, 2 * DOT_RADIUS);
  const done = opportunity.status === 'done';
  return {
    height,
    shape: {
      kind: 'group',
      name: 'opportunity',
      path: opportunity.path,
      box: { x: 0, y: -4, width: LIST_WIDTH, height: height + 8 },
      children: [
        {
          kind: 'circle',
          x: DOT_RADIUS,
          y: 8,
          radius: DOT_RADIUS,
          fill: done ? 'background' : 'accentSoft',
          stroke: 'accent',
          strokeWidth: 1.75,
          dash: done ? '3 3' : undefined,
        },
        number.shape,
        ...children,
      ],
    },
  };
}

/** An opportunity in a sentence, for who cannot see where its dot stands. */
export function opportunityLabel(
  view: JourneyView,
  opportunity: RatedOpportunity,
  index: number,
  localize: Localize,
): string {
  return [
    `${String(index + 1)}. ${opportunity.title}`,
    ratingText(opportunity, localize),
    careTexts(opportunity, localize).join(' · '),
    stepsText(view, opportunity, localize),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function ratingText({ impact, effort, status }: RatedOpportunity, localize: Localize): string {
  return [
    localize('{name}: {value}', { name: localize('Impact'), value: impact }),
    localize('{name}: {value}', { name: localize('Effort'), value: effort }),
    ...(status === undefined ? [] : [statusText(status, localize)]),
  ].join(' · ');
}

/** The steps it is about by number and title. */
function stepsText(view: JourneyView, opportunity: RatedOpportunity, localize: Localize): string {
  const place = view.opportunities.indexOf(opportunity);
  const steps = view.steps.flatMap(({ opportunities, title }, index) =>
    opportunities.includes(place) ? [`${String(index + 1)} ${title}`] : [],
  );
  if (steps.length === 0) return '';
  return localize('{name}: {value}', { name: localize('Steps'), value: steps.join(', ') });
}
