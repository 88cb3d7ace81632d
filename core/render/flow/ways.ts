import type { JourneyView, ViewLink, ViewOption, ViewStep } from '../../insight/journey-view';
import { formatNumber } from '../numbers';
import type { Localize } from '../../text';
import type { Edge } from './edge';
import { durationText } from '../time-text';

/**
 * Everything that leads on from a step: through its decision where it has one. What follows the order of the
 * file is marked `onward`; where the steps do not follow it, an edge that is not seen does.
 */
export function waysOf(
  view: JourneyView,
  step: ViewStep,
  index: number,
  localize: Localize,
): readonly Edge[] {
  const fork = `d${String(index)}`;
  const edges = seenWays(view, step, index, localize);
  const next = edges.find(({ toStep }) => toStep === index + 1);
  const marked = edges.map((edge) => (edge === next || edge.to === fork ? { ...edge, onward: true } : edge));
  if (next || !view.steps[index + 1]) return marked;
  const from = step.decision ? fork : `s${String(index)}`;
  return [...marked, { from, ...leadsTo(index + 1), look: 'order', onward: true }];
}

function seenWays(view: JourneyView, step: ViewStep, index: number, localize: Localize): readonly Edge[] {
  const { decision, link } = step;
  const from = `s${String(index)}`;
  const handoff = link?.kind === 'handoff' ? handoffLook(link, localize) : undefined;
  const there = ({ to }: { readonly to: number }) => to < view.steps.length;
  if (!decision) {
    const on = step.ways.filter(there);
    if (on.length === 0 && handoff) return [afterTheLast(from, index, step, link, handoff)];
    return on.map(({ to }) => ({
      from,
      ...leadsTo(to),
      ...(handoff ?? linkLook(link, to, index, localize)),
    }));
  }
  const fork = `d${String(index)}`;
  const options = decision.options.map((option, place) => {
    const look = optionLook(option, localize);
    return option.target !== undefined && there({ to: option.target })
      ? { from: fork, ...leadsTo(option.target), ...look }
      : { from: fork, ...leadsNowhere(option, `o${String(index)}_${String(place)}`, step), ...look };
  });
  const named = new Set(decision.options.map(({ target }) => target));
  const others = step.ways.filter((way) => there(way) && way.by !== 'decision' && !named.has(way.to));
  return [
    { from, to: fork, ...(handoff ?? { look: 'plain' }) },
    ...options,
    ...others.map(({ to }): Edge => ({ from: fork, ...leadsTo(to), look: 'plain' })),
  ];
}

function leadsTo(step: number): Pick<Edge, 'to' | 'toStep'> {
  return { to: `s${String(step)}`, toStep: step };
}

type Look = Pick<Edge, 'look' | 'label' | 'handoff'>;

function linkLook(link: ViewLink | undefined, to: number, index: number, localize: Localize): Look {
  return link?.kind === 'break' && to === index + 1
    ? { look: 'broken', label: localize('Channel break') }
    : { look: 'plain' };
}

/** To whom it goes, what goes along, how long it takes, and whether the customer sees it. */
function handoffLook({ to, carries, wait, visible }: ViewLink, localize: Localize): Look {
  const head = to === undefined ? localize('Handoff') : localize('Handoff to {to}', { to });
  const load = carries.length > 0 ? [carries.join(', ')] : [localize('nothing goes along')];
  const facts = [
    ...load,
    ...(wait === undefined ? [] : [localize('wait {duration}', { duration: durationText(wait, localize) })]),
    ...(visible ? [localize('the customer notices')] : []),
  ];
  const handoff = { name: head, load: facts.join(' · ') };
  return {
    label: localize('{name}: {value}', { name: head, value: handoff.load }),
    handoff,
    look: visible ? 'seen' : 'plain',
  };
}

function afterTheLast(
  from: string,
  index: number,
  { phase }: ViewStep,
  link: ViewLink | undefined,
  look: Look,
): Edge {
  const id = `h${String(index)}`;
  const target = { id, open: '([', close: '])', lines: [link?.to ?? '…'], kind: 'open' as const, phase };
  return { from, to: id, target, ...look };
}

/** An option whose step there is not: the gap is shown. */
function leadsNowhere({ to }: ViewOption, id: string, { phase }: ViewStep): Pick<Edge, 'to' | 'target'> {
  const lines = [to === undefined ? '?' : `${to} ?`];
  return { to: id, target: { id, open: '([', close: '])', lines, kind: 'open', phase } };
}

function optionLook(option: ViewOption, localize: Localize): Look {
  return { look: option.default ? 'usual' : 'plain', label: optionLabel(option, localize) };
}

/** An answer and where it leads. */
export function optionText(option: ViewOption, localize: Localize): string {
  return [optionLabel(option, localize), option.to].filter((part) => part !== undefined).join(' → ');
}

function optionLabel({ when, share, default: usual }: ViewOption, localize: Localize): string | undefined {
  const parts = [
    ...(when === undefined ? [] : [when]),
    ...(share === undefined ? [] : [`${formatNumber(share, localize)}\u00a0%`]),
    ...(usual ? [localize('by default')] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}
