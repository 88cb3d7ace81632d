import type { JourneyView } from '../../insight/journey-view';
import { drawPhases } from '../lanes/phases';
import type { Shape } from '../shapes';
import { STYLES, toGrid, type Tools } from '../tools';
import { connector } from './connector';
import { overpassesOf } from './overpasses';
import type { FlowRow } from './rows';
import { drawSupport } from './support';

const BELOW_PHASES = 16;
const BELOW_LINE = 16;

/** One row of the flow, its top at 0: phases, ways that lead back or ahead, the line of steps, what happens behind. */
export function drawFlowRow(
  view: JourneyView,
  row: FlowRow,
  all: readonly FlowRow[],
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number; readonly right: number } {
  const phases = drawPhases(view, row, tools);
  const boxes = row.units.flatMap((placed) => placed.boxes);
  const gaps = row.units.flatMap((placed) => placed.gaps);
  // Steps of a row are equally high, so that its line is calm.
  const stepHeight = Math.max(...boxes.map(({ box }) => (box.kind === 'step' ? box.height : 0)));
  const heightOf = (id: string) => {
    const found = boxes.find(({ box }) => box.id === id)?.box;
    return found?.kind === 'step' ? stepHeight : (found?.height ?? 0);
  };
  const half = Math.max(...boxes.map(({ box }) => heightOf(box.id))) / 2;
  const over = overpassesOf(view, row, all, tools);
  const top = (phases?.height ?? 0) + BELOW_PHASES;
  const y = toGrid(top + over.height + Math.max(half, ...gaps.map(({ gap }) => gap.above)));
  const bottom = y + Math.max(half, ...gaps.map(({ gap }) => gap.below));
  const support = drawSupport(view, row, y + stepHeight / 2 - bottom - BELOW_LINE, tools);
  const name = tools.text(tools.localize('Steps'), STYLES.label, {
    x: row.gutter,
    y: y - 7,
    width: row.left - row.gutter - 12,
  });
  const shapes: Shape[] = [
    { kind: 'group', name: 'lane', data: { lane: 'phases' }, children: phases?.shapes ?? [] },
    name.shape,
    ...(support ? [{ kind: 'group', dy: bottom + BELOW_LINE, children: support.shapes } as const] : []),
    ...over.draw(y - Math.max(half, ...gaps.map(({ gap }) => gap.above)), (id) => y - heightOf(id) / 2),
    ...boxes.map(({ box, x }) => box.draw(x, y, heightOf(box.id))),
    ...gaps.flatMap(({ gap, from, to }) => gap.draw(from, to, y)),
    ...ends(row, y),
  ];
  return {
    shapes,
    height: support ? bottom + BELOW_LINE + support.height : toGrid(bottom + 8),
    right: Math.max(row.right, over.right),
  };
}

function ends({ entry, exit }: FlowRow, y: number): readonly Shape[] {
  const shapes: Shape[] = [];
  if (entry) {
    const from = { x: entry.x + entry.pill.width + 3, y };
    shapes.push(entry.pill.draw(entry.x, y), ...connector([from, { x: entry.to - 3, y }], { look: 'plain' }));
  }
  if (exit) shapes.push(exit.pill.draw(exit.x, y));
  return shapes;
}
