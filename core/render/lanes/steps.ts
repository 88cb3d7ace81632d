import type { JourneyView, ViewDecision, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { channelName } from '../channel-name';
import { PAD, type Column, type Grid } from '../grid';
import { metricLine } from '../metric-text';
import type { Shape } from '../shapes';
import { mark, STYLES, toGrid, type Tools } from '../tools';
import { LANE_PADDING, type LaneDrawing } from './lane';
import { listCell, type ListItem } from './list-cell';
import { durationText } from '../time-text';
import { optionText } from '../flow/ways';

const STAR = 14;

/** What the customer does: title, action, a star for a moment of truth, and how long it takes. */
export function drawSteps(_view: JourneyView, grid: Grid, tools: Tools): LaneDrawing | undefined {
  if (!grid.columns.some(({ step }) => step)) return undefined;
  let bottom = 0;
  const shapes = grid.columns.flatMap((column): readonly Shape[] => {
    if (!column.step) return [];
    const drawn = drawStep(column.step, column, tools);
    bottom = Math.max(bottom, drawn.bottom);
    return drawn.shapes;
  });
  return { height: toGrid(bottom + LANE_PADDING), shapes };
}

function drawStep(
  step: ViewStep,
  column: Column,
  tools: Tools,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const x = column.x + PAD;
  const width = column.width - 2 * PAD;
  let y = LANE_PADDING;
  const title = tools.text(step.title, STYLES.stepTitle, {
    x,
    y,
    width: width - (step.moment ? STAR + 4 : 0),
    maxLines: 5,
  });
  const shapes: Shape[] = [
    {
      kind: 'group',
      path: step.path,
      name: 'step-title',
      children: [title.shape],
      box: { x, y, width, height: title.height },
    },
  ];
  if (step.moment) shapes.push(momentMark(step.moment, x + width - STAR, y, tools.localize));
  y += title.height;
  for (const action of step.action) {
    const text = tools.text(action.text, STYLES.quiet, { x, y: y + 4, width, maxLines: 6 });
    const box = { x, y: y + 4, width, height: text.height };
    shapes.push({ kind: 'group', path: action.path, children: [text.shape], box });
    y += text.height + 4;
  }
  const facts = factsOf(step, tools.localize);
  if (facts.length === 0) return { shapes, bottom: y };
  const list = listCell(column, facts, y + 6, tools);
  return { shapes: [...shapes, ...list.shapes], bottom: list.bottom };
}

function momentMark(
  { concern, path }: NonNullable<ViewStep['moment']>,
  x: number,
  y: number,
  localize: Localize,
): Shape {
  const title =
    concern === undefined
      ? localize('Moment of truth')
      : localize('Moment of truth: {text}', { text: concern });
  return { kind: 'group', path, title, children: [mark('star', x, y, STAR, 'moment', true)] };
}

/** Small facts that a step may have: who starts it, waits, decisions, figures. */
function factsOf(step: ViewStep, localize: Localize): readonly ListItem[] {
  const facts: ListItem[] = [];
  if (step.initiator === 'company')
    facts.push({
      text: localize('company starts'),
      path: `${step.path}/initiator`,
      style: STYLES.small,
      mark: { name: 'incoming', paint: 'muted' },
    });
  if (step.wait)
    facts.push({
      text: localize('wait {duration}', { duration: durationText(step.wait.text, localize) }),
      path: step.wait.path,
      style: STYLES.small,
      mark: { name: 'clock', paint: 'ink' },
      title: alternatives(step, localize),
    });
  if (step.duration)
    facts.push({
      text: localize('takes {duration}', { duration: durationText(step.duration.text, localize) }),
      path: step.duration.path,
      style: STYLES.small,
      mark: { name: 'clock', paint: 'muted' },
    });
  if (step.decision) facts.push(decisionFact(step.decision, localize));
  for (const metric of step.metrics)
    facts.push({
      text: metricLine(metric, localize),
      path: metric.path,
      style: STYLES.small,
      mark: { name: 'gauge', paint: 'muted' },
    });
  return facts;
}

function alternatives({ alternatives: channels }: ViewStep, localize: Localize): string | undefined {
  if (channels.length === 0) return undefined;
  const names = channels.map((channel) => channelName(channel, localize));
  return localize('Alternatives: {list}', { list: names.join(', ') });
}

function decisionFact({ question, options, path }: ViewDecision, localize: Localize): ListItem {
  const ways = options.map((option) => optionText(option, localize)).filter((way) => way !== '');
  return {
    text: question ?? localize('Decision'),
    path,
    style: STYLES.small,
    mark: { name: 'decision', paint: 'accent' },
    title: ways.length === 0 ? undefined : ways.join('; '),
  };
}
