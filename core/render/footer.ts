import type { JourneyView } from '../insight/journey-view';
import type { Localize } from '../text';
import type { LegendEntry } from './legend';
import type { Shape } from './shapes';
import { dateText, durationText } from './time-text';
import { line, STYLES, type Tools } from './tools';

const BETWEEN = 32;

/** Who keeps the map and when it is looked at again; what the marks of the picture mean. */
export function drawFooter(
  view: JourneyView,
  { left, right: edge }: { readonly left: number; readonly right: number },
  legend: readonly LegendEntry[],
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const right = Math.min(edge, left + 2200);
  const shapes: Shape[] = [line(left, 0, edge, 0, 'line')];
  let y = 12;
  let x = left;
  let rowHeight = 0;
  for (const { text, path } of credits(view, tools.localize)) {
    const width = Math.min(tools.width(text, STYLES.small) + 1, right - left);
    if (x > left && x + width > right) {
      x = left;
      y += rowHeight + 2;
      rowHeight = 0;
    }
    const block = tools.text(text, STYLES.small, { x, y, width, maxLines: 3 });
    const box = { x, y, width, height: block.height };
    shapes.push({ kind: 'group', path, box, children: [block.shape] });
    rowHeight = Math.max(rowHeight, block.height);
    x += width + BETWEEN;
  }
  y += rowHeight + 6;
  x = left;
  for (const { text, width, draw } of legend) {
    const label = tools.text(text, STYLES.small, { x: x + width + 6, y, width: right - left - width - 6 });
    if (x + width + 6 + label.width > right && x > left) {
      x = left;
      y += 18;
    }
    const placed = tools.text(text, STYLES.small, { x: x + width + 6, y, width: right - left - width - 6 });
    shapes.push(...draw(x, y + 7), placed.shape);
    x += width + 6 + label.width + 20;
  }
  return { shapes, height: x > left ? y + 20 : y };
}

function credits(view: JourneyView, localize: Localize): readonly { text: string; path: string }[] {
  const { owner, contributors, review } = view;
  const people = contributors
    .map(({ name, department }) =>
      name !== undefined && department !== undefined ? `${name} (${department})` : (name ?? department),
    )
    .filter((text) => text !== undefined);
  const dates = review && [
    ...(review.last === undefined
      ? []
      : [localize('reviewed {date}', { date: dateText(review.last, localize) })]),
    ...(review.next === undefined
      ? []
      : [localize('next review {date}', { date: dateText(review.next, localize) })]),
    ...(review.every === undefined
      ? []
      : [localize('every {duration}', { duration: durationText(review.every, localize) })]),
  ];
  return [
    ...(owner ? [{ text: localize('Owner: {name}', { name: owner.text }), path: owner.path }] : []),
    ...(people.length > 0
      ? [{ text: localize('With: {list}', { list: people.join(', ') }), path: '/contributors' }]
      : []),
    ...(review && dates && dates.length > 0 ? [{ text: dates.join(' · '), path: review.path }] : []),
  ];
}
