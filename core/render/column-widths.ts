import type { JourneyView, ViewStep } from '../insight/journey-view';
import { channelName } from './channel-name';
import { metricLine } from './metric-text';
import { durationText } from './time-text';
import { oneLine } from './text/wrap';
import { STYLES, type TextStyle, type Tools } from './tools';

const WIDTHS = [136, 152, 176, 200, 224] as const;
const WIDEST = 224;
const NARROW = 88;
const EMPTY_PHASE = 160;
const PADDING = 16;
const MARK = 16;
/** A word up to this length is not broken; a longer one may be, where it alone would widen its column. */
const ORDINARY_WORD = 14;

/**
 * How wide each column should be, in the order of the map: wide enough that its texts need few lines, the
 * same for most steps so that the map keeps its rhythm, narrow for a step that has only a short title.
 */
export function columnWidths(view: JourneyView, tools: Tools): readonly number[] {
  const own = view.steps.map((step) => (isBare(step) ? NARROW : comfortable(step, view, tools)));
  const full = own.filter((width) => width !== NARROW).sort((a, b) => a - b);
  const usual = full[Math.floor(full.length / 2)] ?? NARROW;
  const widths = own.map((width, index) => {
    const step = view.steps[index];
    if (width !== NARROW || !step) return Math.max(width, usual);
    const stacks = stacksOf(step, view, tools).map((stack) => measured(stack, tools));
    return stacks.every((stack) => isEasy(stack, NARROW - PADDING)) ? NARROW : WIDTHS[0];
  });
  return view.phases.flatMap(({ title, first, count }) => {
    if (count === 0) return [EMPTY_PHASE];
    const columns = widths.slice(first, first + count);
    const missing = longestWord(title, STYLES.heading, tools) + 32 - columns.reduce((a, b) => a + b, 0);
    return columns.map((width) => width + Math.min(Math.max(0, Math.ceil(missing / count)), 120));
  });
}

/** Nothing to read but the title. */
function isBare(step: ViewStep): boolean {
  const { action, thoughts, needs, questions, pains, gains, expectations, reasons, backstage } = step;
  const texts = [action, thoughts, needs, questions, pains, gains, expectations, reasons, backstage];
  const { people, objects, opportunities, metrics, channels, touchpoint, decision, wow, link } = step;
  return (
    [...texts, people, objects, opportunities, metrics, channels].every((list) => list.length === 0) &&
    !touchpoint &&
    !decision &&
    !wow &&
    link?.kind !== 'handoff'
  );
}

function comfortable(step: ViewStep, view: JourneyView, tools: Tools): number {
  const stacks = stacksOf(step, view, tools).map((stack) => measured(stack, tools));
  return WIDTHS.find((width) => stacks.every((stack) => isEasy(stack, width - PADDING))) ?? WIDEST;
}

interface Stack {
  readonly texts: readonly string[];
  readonly style: TextStyle;
  /** Taken from the width by a mark or a frame. */
  readonly less: number;
  /** As many as may be read with ease; absent where only the words have to fit. */
  readonly lines?: number;
}

function stacksOf(step: ViewStep, view: JourneyView, tools: Tools): readonly Stack[] {
  const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);
  const { body, small, strong } = STYLES;
  const channels = step.channels.map((channel) => channelName(channel, tools.localize));
  const pill = step.touchpoint?.text ?? channels[0];
  return [
    { texts: [step.title], style: STYLES.stepTitle, less: step.moment ? MARK : 0, lines: 3 },
    { texts: texts(step.action), style: body, less: 0, lines: 4 },
    { texts: pill === undefined ? [] : [pill], style: body, less: 56, lines: 2 },
    { texts: [...step.people, ...step.objects].map(({ name }) => name), style: body, less: MARK, lines: 6 },
    { texts: texts([...step.thoughts, ...step.needs, ...step.questions]), style: body, less: MARK, lines: 7 },
    { texts: texts(step.expectations), style: body, less: MARK, lines: 7 },
    { texts: texts([...step.pains, ...step.gains, ...step.reasons]), style: body, less: MARK, lines: 8 },
    { texts: step.backstage.map(({ action = '' }) => action), style: body, less: MARK, lines: 6 },
    {
      texts: step.opportunities.map((index) => view.opportunities[index]?.title ?? ''),
      style: strong,
      less: 24,
      lines: 6,
    },
    { texts: channels, style: small, less: 0 },
    { texts: step.link?.carries ?? [], style: small, less: 0 },
    { texts: factsOf(step, tools), style: small, less: MARK },
    { texts: step.backstage.map(({ department = '' }) => department), style: strong, less: 8 },
    { texts: step.backstage.map(({ system = '' }) => system), style: small, less: 8 + MARK },
  ];
}

function factsOf({ wait, duration, decision, initiator, metrics }: ViewStep, { localize }: Tools) {
  return [
    ...[wait, duration].flatMap((time) => (time ? [durationText(time.text, localize)] : [])),
    ...(initiator === 'company' ? [localize('company starts')] : []),
    ...(decision ? [decision.question ?? localize('Decision')] : []),
    ...metrics.map((metric) => metricLine(metric, localize)),
  ];
}

interface MeasuredStack {
  readonly widths: readonly number[];
  readonly longestWord: number;
  readonly less: number;
  readonly lines: number;
}

function measured({ texts, style, less, lines }: Stack, tools: Tools): MeasuredStack {
  const longest = lines === undefined ? ORDINARY_WORD : Infinity;
  return {
    widths: texts.map((text) => tools.width(text, style) * 1.08),
    longestWord: Math.max(0, ...texts.map((text) => longestWord(text, style, tools, longest))),
    less,
    lines: lines ?? Infinity,
  };
}

function isEasy(stack: MeasuredStack, width: number): boolean {
  const room = width - stack.less;
  const needed = stack.widths.reduce((sum, each) => sum + Math.ceil(each / room), 0);
  return needed <= stack.lines && stack.longestWord <= room;
}

function longestWord(text: string, style: TextStyle, tools: Tools, letters = Infinity): number {
  const ruler = tools.ruler(style);
  return Math.max(
    0,
    ...oneLine(text)
      .split(/\s+|(?<=[-/\u2013])/)
      .filter((word) => word.length <= letters)
      .map((word) => ruler(word)),
  );
}
