import type { JourneyView, ViewLink, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { channelName } from '../channel-name';
import { PAD, type Column, type Grid } from '../grid';
import type { Shape } from '../shapes';
import { channelSymbol } from '../symbols';
import { mark, STYLES, toGrid, type TextBlock, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';
import { linkShapes, linkTitle, loadText } from './links';

const SYMBOL = 14;
const CONNECTOR = 20;
/** Only the columns of a map of one or two steps are wider. */
const WIDEST = 272;
const MOST_LOAD_LINES = 3;

/** Touchpoints with the symbol of their channel, and how one leads to the next. */
export function drawTouchpoints(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  const { columns } = grid;
  const loads = columns.map((column, index) => loadBlock(column, columns[index + 1], tools));
  const top = LANE_PADDING + Math.max(0, ...loads.map((load) => (load ? load.height + 2 : 0)));
  const pills = columns.map((column) => (column.step ? pillOf(column.step, column, tools) : undefined));
  const links = columns.map(({ step }, index) => {
    const link = step?.link;
    const joins = pills[index] !== undefined && pills[index + 1] !== undefined;
    return link && (joins || link.kind === 'handoff') ? link : undefined;
  });
  if (![...pills, ...links].some((each) => each !== undefined)) return undefined;
  const height = Math.max(32, ...pills.map((pill) => pill?.textHeight ?? 0));
  const shapes: Shape[] = [];
  let bottom = top + height;
  columns.forEach((column, index) => {
    const pill = pills[index];
    if (!column.step) return;
    if (pill) {
      const drawn = pill.draw(top, height);
      shapes.push(...drawn.shapes);
      bottom = Math.max(bottom, drawn.bottom);
    }
    const link = links[index];
    if (!link) return;
    if (!pill) shapes.push(emptyPill(column.step, column, top, height, tools.localize));
    shapes.push(linkGroup(link, column, loads[index], top, height, tools));
  });
  return { height: toGrid(bottom + LANE_PADDING), shapes };
}

interface Pill {
  readonly textHeight: number;
  readonly draw: (
    top: number,
    height: number,
  ) => { readonly shapes: readonly Shape[]; readonly bottom: number };
}

function pillOf(step: ViewStep, column: Column, tools: Tools): Pill | undefined {
  const [channel] = step.channels;
  const [first, ...others] = step.channels.map((each) => channelName(each, tools.localize));
  const name = step.touchpoint?.text ?? first;
  if (name === undefined) return undefined;
  const { x, width } = pillPlace(column);
  const symbol = channel ? channelSymbol(channel.id, channel.kind) : undefined;
  const indent = symbol ? SYMBOL + 6 : 0;
  const inner = { x: x + 10 + indent, width: Math.max(width - 20 - indent, 16) };
  const text = tools.text(name, STYLES.body, { ...inner, y: 0, maxLines: 3 });
  const names = first === undefined ? '' : [first, ...others].join(' · ');
  const under = step.touchpoint && names !== name ? names : others.join(' · ');
  return {
    textHeight: text.height + 12,
    draw: (top, height) => {
      const pill: Shape = {
        kind: 'group',
        path: step.touchpoint?.path ?? step.channelPath,
        name: 'touchpoint',
        title: names === '' ? undefined : names,
        box: { x, y: top, width, height },
        children: [
          { kind: 'rect', x, y: top, width, height, radius: 16, fill: 'background', stroke: 'border' },
          ...(symbol ? [mark(symbol, x + 10, top + (height - SYMBOL) / 2, SYMBOL, 'muted')] : []),
          { ...text.shape, y: text.shape.y + top + (height - text.height) / 2 },
        ],
      };
      if (under === '') return { shapes: [pill], bottom: top + height };
      const label = { x: column.x + PAD, y: top + height + 4, width: column.width - 2 * PAD };
      const channels = tools.text(under, STYLES.small, { ...label, maxLines: 3 });
      const caption: Shape = {
        kind: 'group',
        path: step.channelPath ?? step.touchpoint?.path,
        children: [channels.shape],
        box: { ...label, height: channels.height },
      };
      return { shapes: [pill, caption], bottom: label.y + channels.height };
    },
  };
}

function pillPlace(column: Column): { readonly x: number; readonly width: number } {
  return { x: column.x + PAD / 2, width: Math.min(column.width - PAD / 2 - CONNECTOR, WIDEST) };
}

/** The place of a touchpoint that is not named, where something is handed over all the same. */
function emptyPill(
  { path }: ViewStep,
  column: Column,
  top: number,
  height: number,
  localize: Localize,
): Shape {
  const box = { ...pillPlace(column), y: top, height };
  return {
    kind: 'group',
    path,
    name: 'touchpoint',
    title: localize('No touchpoint named'),
    box,
    children: [{ kind: 'rect', ...box, radius: 16, fill: 'background', stroke: 'border', dash: '3 3' }],
  };
}

/** What goes along with a handoff, around the border of the two steps, no wider than half of either. */
function loadBlock(column: Column, next: Column | undefined, tools: Tools): TextBlock | undefined {
  const link = column.step?.link;
  if (link?.kind !== 'handoff') return undefined;
  return tools.text(loadText(link), STYLES.small, {
    x: next ? column.x + column.width : column.x + column.width / 2 + 4,
    y: 0,
    width: (next ? Math.min(column.width, next.width) : column.width / 2) - 8,
    maxLines: MOST_LOAD_LINES,
    anchor: next ? 'middle' : 'start',
  });
}

function linkGroup(
  link: ViewLink,
  column: Column,
  load: TextBlock | undefined,
  top: number,
  height: number,
  tools: Tools,
): Shape {
  const { x, width } = pillPlace(column);
  const from = x + width + 2;
  const to = column.x + column.width + PAD / 2 - 2;
  const { localize } = tools;
  const children = [...linkShapes(link, from, to, top + height / 2)];
  if (load) children.push({ ...load.shape, y: load.shape.y + top - 2 - load.height });
  return {
    kind: 'group',
    path: link.path,
    name: `link ${link.kind}`,
    title: linkTitle(link, localize),
    children,
  };
}
