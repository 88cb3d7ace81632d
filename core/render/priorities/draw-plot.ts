import type { RatedOpportunity } from '../priorities-text';
import type { Box, Shape } from '../shapes';
import { line, round, STYLES, type TextBlock, type Tools } from '../tools';
import { DOT_RADIUS, type Plot } from './plot';
import { dotLabels } from './labels';

const AXIS = 24;
const INSET = 14;

/** The room that the axes take at the left and below, px. */
export const AXES = { left: 88, below: 44 };

/** The four quadrants with their names, the dots with number and title, and the axes. Its upper left corner is at 0, 0. */
export function drawPlot(
  opportunities: readonly RatedOpportunity[],
  plot: Plot,
  labelOf: (index: number) => string,
  tools: Tools,
): readonly Shape[] {
  const { width, height, dots } = plot;
  const names = quadrantNames(plot, tools);
  const [lefts, tops] = borders(plot);
  const lines: readonly Box[] = [
    ...tops.map((y) => ({ x: 0, y: y - 1, width, height: 2 })),
    ...lefts.map((x) => ({ x: x - 1, y: 0, width: 2, height })),
  ];
  const written = names.map(({ block, left }): Box => ({
    x: left,
    y: block.shape.y - 14,
    width: block.width,
    height: block.height,
  }));
  const titles = opportunities.map(({ title }) => title);
  const labels = dotLabels(plot, titles, [...lines, ...written], tools);
  return [
    ...quadrants(plot),
    ...lefts.map((x) => line(x, 0, x, height, 'border', { width: 1.5 })),
    ...tops.map((y) => line(0, y, width, y, 'border', { width: 1.5 })),
    { kind: 'rect', x: 0, y: 0, width, height, radius: 8, stroke: 'border', strokeWidth: 1.5 },
    ...names.map(({ block }) => block.shape),
    ...axes(plot, tools),
    ...dots.map(({ of, x, y }) => {
      const opportunity = opportunities[of];
      const number = tools.text(String(of + 1), STYLES.label, {
        x,
        y: y - 7,
        width: 2 * DOT_RADIUS,
        anchor: 'middle',
      });
      return dotShape(opportunity, x, y, { ...number.shape, fill: 'ink' }, labelOf(of));
    }),
    ...labels,
  ];
}

function dotShape(
  opportunity: RatedOpportunity | undefined,
  x: number,
  y: number,
  number: Shape,
  label: string,
): Shape {
  const done = opportunity?.status === 'done';
  return {
    kind: 'group',
    name: 'opportunity',
    path: opportunity?.path,
    title: label,
    label,
    children: [
      {
        kind: 'circle',
        x,
        y,
        radius: DOT_RADIUS,
        fill: done ? 'background' : 'accentSoft',
        stroke: 'accent',
        strokeWidth: 1.75,
        dash: done ? '3 3' : undefined,
      },
      number,
    ],
  };
}

/** The lines between the quadrants and what stands in the middle, from the left and from above. */
function borders({ middle: { x, y, width, height } }: Plot): readonly [readonly number[], readonly number[]] {
  return [
    [x, x + width],
    [y, y + height],
  ];
}

/** What pays soon stands out; the others are quiet. */
function quadrants({ middle }: Plot): readonly Shape[] {
  const [right, bottom] = [round(middle.x), round(middle.y)];
  return [{ kind: 'path', d: `M0 ${bottom}V8Q0 0 8 0H${right}V${bottom}Z`, fill: 'onboarding' }];
}

interface Name {
  readonly block: TextBlock;
  readonly left: number;
}

/** In the outer corners. */
function quadrantNames({ width, height, middle }: Plot, { text, localize }: Tools): readonly Name[] {
  const name = (words: string, right: boolean, low: boolean): Name => {
    const block = text(
      words,
      { ...STYLES.heading, fill: right || low ? 'muted' : 'ink' },
      {
        x: right ? width - INSET : INSET,
        y: low ? height - INSET - 20 : INSET,
        width: middle.x - 2 * INSET,
        anchor: right ? 'end' : 'start',
      },
    );
    return { block, left: right ? width - INSET - block.width : INSET };
  };
  return [
    name(localize('Quick wins'), false, false),
    name(localize('Big projects'), true, false),
    name(localize('On the side'), false, true),
    name(localize('Rather not'), true, true),
  ];
}

/** Ranks from 1 to 5 along both sides, and what they are of. */
function axes({ width, height, across, down }: Plot, { text, localize }: Tools): readonly Shape[] {
  const ranks = [1, 2, 3, 4, 5];
  const side = { x: -AXES.left, width: AXES.left - 24, maxLines: 2 };
  const small = { width: 20, anchor: 'middle' as const };
  return [
    ...ranks.flatMap((rank) => [
      text(String(rank), STYLES.small, { ...small, x: across(rank), y: height + 6 }).shape,
      text(String(rank), STYLES.small, { ...small, x: -12, y: down(rank) - 7 }).shape,
    ]),
    text(localize('High impact'), STYLES.label, { ...side, y: 0 }).shape,
    text(localize('Low impact'), STYLES.label, { ...side, y: height - 28 }).shape,
    text(localize('Low effort'), STYLES.label, { x: 0, y: height + AXIS, width: width / 2 - 8 }).shape,
    text(localize('High effort'), STYLES.label, {
      x: width,
      y: height + AXIS,
      width: width / 2 - 8,
      anchor: 'end',
    }).shape,
  ];
}
