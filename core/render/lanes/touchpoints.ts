import type { JourneyView, ViewLink, ViewStep } from '../../insight/journey-view';
import { PAD, type Column, type Grid } from '../grid';
import type { Shape } from '../shapes';
import { channelSymbol } from '../symbols';
import { mark, STYLES, toGrid, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';
import { linkShapes, loadText } from './links';

const SYMBOL = 14;
const CONNECTOR = 20;
const LOAD_HEIGHT = 16;

/** Touchpoints with the symbol of their channel, and how one leads to the next. */
export function drawTouchpoints(view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  const { columns } = grid;
  if (!view.steps.some(({ touchpoint, channels }) => touchpoint !== undefined || channels.length > 0))
    return undefined;
  const loads = columns.some(({ step }) => step?.link?.kind === 'handoff');
  const top = LANE_PADDING + (loads ? LOAD_HEIGHT : 0);
  const pills = columns.map((column) => (column.step ? pillOf(column.step, column, tools) : undefined));
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
    const next = columns[index + 1];
    const link = column.step.link;
    if (link && (pills[index + 1] ?? link.kind === 'handoff') && pill) {
      shapes.push(linkGroup(link, column, next, top, height, tools));
    }
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
  const name = step.touchpoint?.text ?? channel?.name;
  if (name === undefined) return undefined;
  const x = column.x + PAD / 2;
  const width = column.width - PAD / 2 - CONNECTOR;
  const symbol = channel ? channelSymbol(channel.id, channel.kind) : undefined;
  const indent = symbol ? SYMBOL + 6 : 0;
  const inner = { x: x + 10 + indent, width: Math.max(width - 20 - indent, 16) };
  const text = tools.text(name, STYLES.body, { ...inner, y: 0, maxLines: 3 });
  const names = step.channels.map((each) => each.name).join(' · ');
  const under = step.touchpoint
    ? names
    : step.channels
        .slice(1)
        .map((each) => each.name)
        .join(' · ');
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

function linkGroup(
  link: ViewLink,
  column: Column,
  next: Column | undefined,
  top: number,
  height: number,
  tools: Tools,
): Shape {
  const from = column.x + column.width - CONNECTOR + 2;
  const to = column.x + column.width + PAD / 2 - 2;
  const { localize } = tools;
  const children = [...linkShapes(link, from, to, top + height / 2)];
  if (link.kind === 'handoff') {
    const room = next ? Math.min(column.width, next.width) : column.width / 2;
    children.push(
      tools.text(loadText(link), STYLES.small, {
        x: next ? column.x + column.width : column.x + column.width / 2 + 4,
        y: top - LOAD_HEIGHT,
        width: room - 8,
        anchor: next ? 'middle' : 'start',
      }).shape,
    );
  }
  return {
    kind: 'group',
    path: link.path,
    name: `link ${link.kind}`,
    title: linkTitle(link, localize),
    children,
  };
}

function linkTitle(link: ViewLink, localize: Tools['localize']): string | undefined {
  if (link.kind === 'plain') return undefined;
  if (link.kind === 'break') return localize('Channel break: no channel in common, nothing is handed over');
  const { to, carries, wait, visible, seamless } = link;
  return [
    to === undefined ? localize('Handoff') : localize('Handoff to {to}', { to }),
    carries.length === 0
      ? localize('carries nothing')
      : localize('carries {list}', { list: carries.join(', ') }),
    ...(wait === undefined ? [] : [localize('wait {duration}', { duration: wait })]),
    ...(visible === true ? [localize('the customer notices')] : []),
    ...(seamless === false ? [localize('not seamless')] : []),
  ].join(' · ');
}
