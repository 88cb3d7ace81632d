import type { JourneyView, ViewBackstage } from '../../insight/journey-view';
import { PAD, type Column, type Grid } from '../grid';
import type { Shape } from '../shapes';
import { line, mark, STYLES, toGrid, type TextStyle, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';
import { durationText } from '../time-text';

const LINE_OF_VISIBILITY = 32;
const INSET = 8;
const BETWEEN = 8;

/** The line of visibility and what happens behind it: who does what, with which system. */
export function drawBackstage(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  if (!grid.columns.some(({ step }) => step && step.backstage.length > 0)) return undefined;
  let bottom = LINE_OF_VISIBILITY;
  const shapes: Shape[] = [...visibility(grid, tools)];
  for (const column of grid.columns) {
    let y = LINE_OF_VISIBILITY + 8;
    for (const item of column.step?.backstage ?? []) {
      const card = drawCard(item, column, y, tools);
      shapes.push(card.shape);
      y = card.bottom + BETWEEN;
    }
    bottom = Math.max(bottom, y - BETWEEN);
  }
  return { height: toGrid(bottom + LANE_PADDING), shapes };
}

function visibility(grid: Grid, tools: Tools): readonly Shape[] {
  const y = LINE_OF_VISIBILITY / 2;
  const label = tools.text(tools.localize('line of visibility'), STYLES.label, {
    x: grid.left + PAD,
    y: y - 7,
    width: 240,
  });
  return [
    label.shape,
    line(grid.left + PAD + label.width + 12, y, grid.right, y, 'muted', { width: 1.5, dash: '8 5' }),
  ];
}

function drawCard(
  { path, department, action, system, duration }: ViewBackstage,
  column: Column,
  top: number,
  tools: Tools,
): { readonly shape: Shape; readonly bottom: number } {
  const x = column.x + PAD / 2;
  const width = column.width - PAD;
  const texts: Shape[] = [];
  let y = top + 6;
  const add = (text: string | undefined, style: TextStyle, maxLines: number, indent = 0) => {
    if (text === undefined) return;
    const left = x + INSET + indent;
    const block = tools.text(text, style, { x: left, y, width: width - 2 * INSET - indent, maxLines });
    texts.push(block.shape);
    y += block.height;
  };
  add(department, STYLES.strong, 2);
  add(action, STYLES.body, 5);
  if (system !== undefined) {
    texts.push(mark('system', x + INSET, y + 2, 11, 'muted'));
    add(system, STYLES.small, 2, 15);
  }
  if (duration !== undefined) {
    texts.push(mark('clock', x + INSET, y + 2, 11, 'muted'));
    add(durationText(duration, tools.localize), STYLES.small, 1, 15);
  }
  const box = { x, y: top, width, height: y + 6 - top };
  return {
    shape: {
      kind: 'group',
      path,
      name: 'backstage',
      box,
      children: [{ kind: 'rect', ...box, radius: 6, fill: 'surface', stroke: 'edge' }, ...texts],
    },
    bottom: y + 6,
  };
}
