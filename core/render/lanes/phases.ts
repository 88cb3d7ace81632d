import type { JourneyView, ViewPhase } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Grid, PhaseSpan } from '../grid';
import { metricLine } from '../metric-text';
import type { Role } from '../palette';
import type { Shape } from '../shapes';
import { lineHeight, STYLES, type TextBlock, type TextStyle, type Tools } from '../tools';
import type { LaneDrawing } from './lane';
import { quoted } from '../quoted';

const INSET = 2;
const PADDING = 12;
const TOP = 8;

/** Phases over their steps, with the customer's own label, on the colour of their field of action. */
export function drawPhases(
  view: JourneyView,
  grid: Pick<Grid, 'phases'>,
  tools: Tools,
): LaneDrawing | undefined {
  if (view.phases.length === 0) return undefined;
  const texts = grid.phases.map((span) => phaseTexts(span, tools));
  const height = Math.max(...texts.map(({ bottom }) => bottom)) + TOP;
  return {
    height,
    shapes: grid.phases.map((span, index) => phaseShape(span, texts[index]?.blocks ?? [], height, tools)),
  };
}

interface PhaseTexts {
  readonly blocks: readonly TextBlock[];
  readonly bottom: number;
}

function phaseTexts({ phase, x, width }: PhaseSpan, tools: Tools): PhaseTexts {
  const { localize } = tools;
  const left = x + INSET + PADDING;
  const inner = width - 2 * (INSET + PADDING);
  const name = fieldName(phase.field, localize);
  const field = name !== undefined && name.toLowerCase() !== phase.title.toLowerCase() ? name : undefined;
  const fieldWidth = field === undefined ? 0 : tools.width(field, STYLES.small) + 12;
  const beside = field !== undefined && tools.width(phase.title, STYLES.heading) + fieldWidth <= inner;
  const blocks: TextBlock[] = [];
  let y = TOP;
  const add = (text: string, style: TextStyle, maxLines: number) => {
    const block = tools.text(text, style, { x: left, y, width: inner, maxLines });
    blocks.push(block);
    y += block.height;
  };
  if (beside)
    blocks.push(tools.text(field, STYLES.small, { x: left + inner, y: y + 4, width: inner, anchor: 'end' }));
  add(phase.title, STYLES.heading, 3);
  y = Math.max(y, TOP + lineHeight(STYLES.heading.size));
  if (phase.customerLabel !== undefined) add(quoted(phase.customerLabel, localize), STYLES.quietQuote, 3);
  if (field !== undefined && !beside) add(field, STYLES.small, 1);
  for (const metric of phase.metrics) add(metricLine(metric, localize), STYLES.small, 2);
  return { blocks, bottom: y };
}

function phaseShape(
  { phase, x, width }: PhaseSpan,
  blocks: readonly TextBlock[],
  height: number,
  { localize }: Tools,
): Shape {
  const box = { x: x + INSET, y: 0, width: width - 2 * INSET, height };
  return {
    kind: 'group',
    path: phase.path,
    name: 'phase',
    title: phase.goal === undefined ? undefined : localize('Goal: {text}', { text: phase.goal }),
    box,
    children: [
      { kind: 'rect', ...box, radius: 6, fill: fieldPaint(phase.field) },
      ...blocks.map(({ shape }) => shape),
    ],
  };
}

function fieldPaint(field: ViewPhase['field']): Role {
  return field ?? 'noField';
}

function fieldName(field: ViewPhase['field'], localize: Localize): string | undefined {
  switch (field) {
    case undefined:
      return undefined;
    case 'awareness':
      return localize('Awareness');
    case 'onboarding':
      return localize('Onboarding');
    case 'engagement':
      return localize('Engagement');
    case 'advocacy':
      return localize('Advocacy');
  }
}
