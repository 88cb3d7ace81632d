import type { JourneyView, ViewBackstage } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Shape } from '../shapes';
import { durationText } from '../time-text';
import { line, mark, STYLES, toGrid, type TextStyle, type Tools } from '../tools';
import { STEP_WIDTH } from './step-box';
import type { FlowRow } from './rows';

const VISIBILITY = 32;
const PADDING = 12;
const INSET = 8;
const BETWEEN = 8;

/** Departments in the order in which they first do something; `undefined` for what none is named for. */
export function departmentsOf({ steps }: JourneyView): readonly (string | undefined)[] {
  const named = steps.flatMap(({ backstage }) => backstage.map(({ department }) => department));
  return [...new Set([...named.filter((name) => name !== undefined), ...named])];
}

/**
 * The line of visibility and a lane for each department that does something for a step of the row, its top at 0.
 * `from` is where the dotted lines begin under the steps. Nothing where nobody does anything.
 */
export function drawSupport(
  view: JourneyView,
  row: FlowRow,
  from: number,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly height: number } | undefined {
  if (!row.units.some(({ unit }) => unit.step.backstage.length > 0)) return undefined;
  const shapes: Shape[] = [];
  const lines: Shape[] = [];
  const ends = new Map<number, number>();
  let y = VISIBILITY;
  for (const department of departmentsOf(view)) {
    const lane: Shape[] = [];
    let bottom = y;
    for (const { unit, x } of row.units) {
      let top = y + PADDING;
      for (const item of unit.step.backstage.filter((each) => each.department === department)) {
        const card = drawCard(item, x, top, tools);
        lane.push(card.shape);
        const middle = x + STEP_WIDTH / 2;
        lines.push(line(middle, ends.get(unit.index) ?? from, middle, top, 'neutral', DOTTED));
        ends.set(unit.index, card.bottom);
        top = card.bottom + BETWEEN;
        bottom = Math.max(bottom, card.bottom);
      }
    }
    if (lane.length === 0) continue;
    const name = tools.text(department ?? tools.localize('Others'), STYLES.label, {
      x: row.gutter,
      y: y + PADDING + 6,
      width: row.left - row.gutter - 12,
      maxLines: 3,
    });
    if (y > VISIBILITY) shapes.push(line(row.gutter, y, row.right, y, 'line'));
    shapes.push({ kind: 'group', name: 'lane', children: [name.shape, ...lane] });
    y = toGrid(Math.max(bottom, y + PADDING + 6 + name.height) + PADDING);
  }
  return { shapes: [...visibility(row, tools), ...lines, ...shapes], height: y };
}

const DOTTED = { width: 1.5, dash: '1 4' };

/** Between what customers see and what they do not. Its name ends before the first dotted line can be. */
function visibility(row: FlowRow, { text, localize }: Tools): readonly Shape[] {
  const y = VISIBILITY / 2;
  const width = row.left - row.gutter + STEP_WIDTH / 4;
  const name = text(localize('line of visibility'), STYLES.label, { x: row.gutter, y: y - 7, width });
  const from = Math.max(row.left, row.gutter + name.width + 8);
  return [name.shape, line(from, y, row.right, y, 'muted', { width: 1.5, dash: '8 5' })];
}

function drawCard(
  item: ViewBackstage,
  x: number,
  top: number,
  tools: Tools,
): { readonly shape: Shape; readonly bottom: number } {
  const texts: Shape[] = [];
  let y = top + 6;
  const add = (text: string, style: TextStyle, maxLines: number, symbol?: 'system' | 'clock') => {
    const indent = symbol ? 15 : 0;
    const left = x + INSET + indent;
    const block = tools.text(text, style, { x: left, y, width: STEP_WIDTH - 2 * INSET - indent, maxLines });
    if (symbol) texts.push(mark(symbol, x + INSET, y + 2, 11, 'muted'));
    texts.push(block.shape);
    y += block.height;
  };
  const { action, system, duration } = item;
  if (action !== undefined || (system === undefined && duration === undefined))
    add(action ?? tools.localize('Backstage'), STYLES.body, 5);
  if (system !== undefined) add(system, STYLES.small, 2, 'system');
  if (duration !== undefined) add(durationText(duration, tools.localize), STYLES.small, 1, 'clock');
  const box = { x, y: top, width: STEP_WIDTH, height: y + 6 - top };
  return {
    shape: {
      kind: 'group',
      name: 'backstage',
      path: item.path,
      title: titleOf(item, tools.localize),
      box,
      children: [{ kind: 'rect', ...box, radius: 6, fill: 'background', stroke: 'border' }, ...texts],
    },
    bottom: y + 6,
  };
}

function titleOf({ department }: ViewBackstage, localize: Localize): string {
  return department ?? localize('Others');
}
