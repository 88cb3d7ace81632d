import type { JourneyView, ViewStep } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { channelName } from '../channel-name';
import { stepLabel } from '../descriptions';
import type { Shape } from '../shapes';
import { channelSymbol } from '../symbols';
import { mark, STYLES, type Tools } from '../tools';
import { moved } from '../text/moved';
import type { FlowBox } from './box';

export const STEP_WIDTH = 168;
/** The dashes around a step that no path leads to. */
export const UNREACHED = '5 4';
const INSET = 10;
const PADDING = 8;
/** As much as two lines take. */
const LEAST_TEXT = 32;
const STAR = 13;
const SYMBOL = 13;

/** How a step is tied into the flow. */
export interface Ties {
  /** Where it goes on, in words. */
  readonly leads: string | undefined;
  /** Whether some path leads to it. */
  readonly reached: boolean;
}

/** A step with its number and its touchpoint; a star for a moment of truth, dashes where no path leads to it. */
export function stepBox(
  view: JourneyView,
  step: ViewStep,
  index: number,
  { leads, reached }: Ties,
  tools: Tools,
): FlowBox {
  const { localize } = tools;
  const inner = STEP_WIDTH - 2 * INSET;
  const number = tools.text(String(index + 1), STYLES.label, { x: 0, y: 0, width: inner });
  const indent = Math.max(number.width + 7, SYMBOL + 6);
  const room = inner - indent - (step.moment ? STAR + 4 : 0);
  const title = tools.text(step.title, STYLES.stepTitle, { x: 0, y: 0, width: room, maxLines: 4 });
  const place = placeOf(step, localize);
  const under = place && tools.text(place, STYLES.quiet, { x: 0, y: 0, width: inner - indent, maxLines: 2 });
  const needed = Math.max(title.height + (under ? under.height + 4 : 0), LEAST_TEXT);
  const [channel] = step.channels;
  return {
    id: `s${String(index)}`,
    kind: 'step',
    width: STEP_WIDTH,
    height: needed + 2 * PADDING,
    draw: (x, y, height) => {
      const box = { x, y: y - height / 2, width: STEP_WIDTH, height };
      const top = y - needed / 2;
      const left = x + INSET;
      const children: Shape[] = [
        {
          kind: 'rect',
          ...box,
          radius: 8,
          fill: 'surface',
          stroke: step.moment ? 'moment' : reached ? 'border' : 'neutral',
          strokeWidth: step.moment ? 2 : 1,
          dash: reached ? undefined : UNREACHED,
        },
        moved(number.shape, left, top + 1),
        moved(title.shape, left + indent, top),
      ];
      if (step.moment)
        children.push(mark('star', x + STEP_WIDTH - INSET - STAR, top + 1, STAR, 'moment', true));
      if (under) {
        const below = top + title.height + 4;
        children.push(moved(under.shape, left + indent, below));
        if (channel)
          children.push(mark(channelSymbol(channel.id, channel.kind), left, below + 1.5, SYMBOL, 'muted'));
      }
      return {
        kind: 'group',
        name: 'step',
        path: step.path,
        data: { step: String(index) },
        title: channelTitle(step, place, localize),
        label: [
          stepLabel(view, step, index, localize),
          ...(reached ? [] : [localize('no path leads here')]),
          ...(leads === undefined ? [] : [leads]),
        ].join('; '),
        box,
        children,
      };
    },
  };
}

/** Where a step happens: its touchpoint, otherwise its first channel. */
function placeOf({ touchpoint, channels: [channel] }: ViewStep, localize: Localize): string | undefined {
  return touchpoint?.text ?? (channel && channelName(channel, localize));
}

function channelTitle({ channels }: ViewStep, place: string | undefined, localize: Localize) {
  const names = channels.map((channel) => channelName(channel, localize)).join(' · ');
  return names === '' || names === place ? undefined : names;
}
