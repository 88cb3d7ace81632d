import type { JourneyView, ViewObjective } from '../../insight/journey-view';
import type { Shape } from '../shapes';
import { mark, STYLES, toGrid, type Tools } from '../tools';
import type { Card, CardDrawing } from './card';

const PADDING = 16;
const GAP = 24;
const COLUMN = 216;
const INDENT = 18;
const BETWEEN = 8;
const MOST = 6;

/** What the company wants to reach, each aim with the measures that serve it. */
export function objectivesCard(view: JourneyView, tools: Tools): Card | undefined {
  const { length } = view.objectives;
  if (length === 0) return undefined;
  const columns = Math.min(Math.ceil(length / 2), 3);
  return {
    least: 2 * PADDING + COLUMN,
    natural: 2 * PADDING + columns * (COLUMN + 24) + (columns - 1) * GAP,
    most: 2 * PADDING + columns * (COLUMN + 104) + (columns - 1) * GAP,
    draw: (width) => draw(view, width, tools),
  };
}

function draw(view: JourneyView, width: number, tools: Tools): CardDrawing {
  const { localize } = tools;
  const inner = width - 2 * PADDING;
  const shown = view.objectives.length > MOST ? view.objectives.slice(0, MOST - 1) : view.objectives;
  const rest = view.objectives.slice(shown.length);
  const columns = Math.min(Math.max(Math.floor((inner + GAP) / (COLUMN + GAP)), 1), shown.length);
  const column = (inner - (columns - 1) * GAP) / columns;
  const heading = { x: PADDING, y: PADDING - 2, width: inner };
  const shapes: Shape[] = [tools.text(localize('Objectives'), STYLES.label, heading).shape];
  let top = PADDING + 16;
  for (let first = 0; first < shown.length; first += columns) {
    if (first > 0) top += BETWEEN;
    const row = shown
      .slice(first, first + columns)
      .map((objective, index) =>
        drawObjective(objective, view, PADDING + index * (column + GAP), top, column, tools),
      );
    shapes.push(...row.map(({ shape }) => shape));
    top = Math.max(...row.map(({ bottom }) => bottom));
  }
  if (rest.length > 0) {
    const more = tools.text(localize('{count} more', { count: rest.length }), STYLES.small, {
      x: PADDING,
      y: top + BETWEEN,
      width: inner,
    });
    shapes.push({ kind: 'group', title: rest.map(({ title }) => title).join(' · '), children: [more.shape] });
    top += BETWEEN + more.height;
  }
  return { height: toGrid(top + PADDING - 4), shapes };
}

function drawObjective(
  { title, path, opportunities }: ViewObjective,
  view: JourneyView,
  left: number,
  top: number,
  width: number,
  tools: Tools,
): { readonly shape: Shape; readonly bottom: number } {
  const x = left + INDENT;
  const place = { x, width: width - INDENT };
  const name = tools.text(title, STYLES.strong, { ...place, y: top, maxLines: 3 });
  const served = opportunities.flatMap((index) => view.opportunities[index]?.title ?? []).join(' · ');
  const measures = tools.text(served === '' ? tools.localize('no measure yet') : served, STYLES.small, {
    ...place,
    y: top + name.height + 1,
    maxLines: 3,
  });
  const bottom = top + name.height + 1 + measures.height;
  const shape: Shape = {
    kind: 'group',
    name: 'objective',
    path,
    box: { x: left, y: top, width, height: bottom - top },
    children: [mark('target', left, top + 2, 12, 'accent'), name.shape, measures.shape],
  };
  return { shape, bottom };
}
