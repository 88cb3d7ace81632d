import type { JourneyView, ViewOpportunity } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { PAD, type Grid } from '../grid';
import { careTexts, statusText } from '../opportunity-words';
import type { Role } from '../palette';
import type { Shape } from '../shapes';
import { mark, STYLES, toGrid, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';

const INSET = 8;
const BETWEEN = 8;
const DOT = 6;

/**
 * What to do, on the steps it addresses: in full on the first of them, by its title on the others; what
 * addresses no step stands at the end.
 */
export function drawOpportunities(view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  if (view.opportunities.length === 0) return undefined;
  const firsts = firstSteps(view);
  let bottom = 0;
  const shapes: Shape[] = [];
  for (const column of grid.columns) {
    let y = LANE_PADDING;
    for (const place of column.step?.opportunities ?? []) {
      const opportunity = view.opportunities[place];
      if (!opportunity) continue;
      const inFull = firsts.get(place) === column.index;
      const card = drawCard(
        opportunity,
        aimsOf(place, view),
        inFull,
        column.x + PAD / 2,
        column.width - PAD,
        y,
        tools,
      );
      shapes.push(card.shape);
      y = card.bottom + BETWEEN;
    }
    bottom = Math.max(bottom, y - BETWEEN);
  }
  const homeless = grid.last ? [...view.opportunities.keys()].filter((place) => !firsts.has(place)) : [];
  const row = drawHomeless(homeless, view, grid, bottom + (bottom > 0 ? BETWEEN : LANE_PADDING), tools);
  shapes.push(...row.shapes);
  bottom = Math.max(bottom, row.bottom);
  return shapes.length === 0 ? undefined : { height: toGrid(bottom + LANE_PADDING), shapes };
}

function firstSteps(view: JourneyView): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>();
  view.steps.forEach(({ opportunities }, index) => {
    for (const place of opportunities) if (!firsts.has(place)) firsts.set(place, index);
  });
  return firsts;
}

/** Opportunities that no step is named for, side by side. */
function drawHomeless(
  places: readonly number[],
  view: JourneyView,
  grid: Grid,
  top: number,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const width = 176;
  const perRow = Math.max(1, Math.floor((grid.right - grid.left) / (width + BETWEEN)));
  const shapes: Shape[] = [];
  let y = top;
  let rowBottom = top;
  places.forEach((place, index) => {
    const opportunity = view.opportunities[place];
    if (!opportunity) return;
    if (index > 0 && index % perRow === 0) y = rowBottom + BETWEEN;
    const x = grid.left + PAD / 2 + (index % perRow) * (width + BETWEEN);
    const card = drawCard(opportunity, aimsOf(place, view), true, x, width, y, tools);
    shapes.push(card.shape);
    rowBottom = Math.max(rowBottom, card.bottom);
  });
  return { shapes, bottom: places.length === 0 ? 0 : rowBottom };
}

function drawCard(
  opportunity: ViewOpportunity,
  aims: readonly string[],
  inFull: boolean,
  x: number,
  width: number,
  top: number,
  tools: Tools,
): { readonly shape: Shape; readonly bottom: number } {
  const { localize } = tools;
  const inner = width - 2 * INSET;
  const left = x + INSET;
  const closed = opportunity.status === 'done' || opportunity.status === 'rejected';
  const indent = closed ? 16 : 0;
  const style = inFull ? STYLES.strong : STYLES.quiet;
  let y = top + 6;
  const title = tools.text(opportunity.title, style, {
    x: left + indent,
    y,
    width: inner - indent,
    maxLines: inFull ? 5 : 3,
  });
  const children: Shape[] = [title.shape];
  if (closed)
    children.push(mark(opportunity.status === 'done' ? 'check' : 'cross', left, y + 2, 12, 'muted'));
  y += title.height;
  const status = opportunity.status === undefined ? undefined : statusText(opportunity.status, localize);
  if (inFull && status !== undefined) {
    const text = tools.text(status, STYLES.small, { x: left, y, width: inner });
    children.push(text.shape);
    y += text.height;
  }
  if (inFull) {
    const rated = ratings(opportunity, localize);
    for (const { label, value, paint } of rated) {
      children.push(...dots(label, value, paint, left, y + 2, inner, tools));
      y += 16;
    }
  }
  const box = { x, y: top, width, height: y + 6 - top };
  const stroke: Role = inFull && !closed ? 'accent' : 'border';
  return {
    shape: {
      kind: 'group',
      path: opportunity.path,
      name: 'opportunity',
      title: detail(opportunity, aims, localize),
      box,
      children: [
        { kind: 'rect', ...box, radius: 6, fill: 'background', stroke, dash: inFull ? undefined : '3 3' },
        ...children,
      ],
    },
    bottom: y + 6,
  };
}

function ratings({ impact, effort }: ViewOpportunity, localize: Localize) {
  return [
    ...(impact === undefined ? [] : [{ label: localize('Impact'), value: impact, paint: 'accent' as const }]),
    ...(effort === undefined ? [] : [{ label: localize('Effort'), value: effort, paint: 'muted' as const }]),
  ];
}

function dots(
  label: string,
  value: number,
  paint: Role,
  x: number,
  y: number,
  width: number,
  tools: Tools,
): readonly Shape[] {
  const start = x + width - 5 * (DOT + 2) + 2;
  const text = tools.text(label, STYLES.small, { x, y, width: Math.max(start - x - 4, 8) });
  return [
    text.shape,
    ...[1, 2, 3, 4, 5].map((rank): Shape => ({
      kind: 'circle',
      x: start + (rank - 1) * (DOT + 2) + DOT / 2,
      y: y + 7,
      ...(rank <= value
        ? { radius: DOT / 2, fill: paint }
        : { radius: DOT / 2 - 0.5, fill: 'none', stroke: 'border' }),
    })),
  ];
}

/** What the company wants to reach with it. */
function aimsOf(place: number, view: JourneyView): readonly string[] {
  return view.objectives.flatMap(({ title, opportunities }) =>
    opportunities.includes(place) ? [title] : [],
  );
}

function detail(
  opportunity: ViewOpportunity,
  aims: readonly string[],
  localize: Localize,
): string | undefined {
  const parts = [
    ...aims.map((title) => localize('Objective: {title}', { title })),
    ...careTexts(opportunity, localize),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
