import type { ViewLink } from '../../insight/journey-view';
import type { Localize } from '../../text';
import type { Shape } from '../shapes';
import { durationText } from '../time-text';
import { line, round } from '../tools';

/** What stands over the arrow of a handoff: what goes along, else to whom. */
export function loadText({ carries, to }: ViewLink): string {
  return carries.length > 0 ? carries.join(', ') : (to ?? '–');
}

/** A handoff or a break in words; nothing for what is as usual. */
export function linkTitle(link: ViewLink, localize: Localize): string | undefined {
  if (link.kind === 'plain') return undefined;
  if (link.kind === 'break') return localize('Channel break: no channel in common, nothing is handed over');
  const { to, carries, wait, visible, seamless } = link;
  return [
    to === undefined ? localize('Handoff') : localize('Handoff to {to}', { to }),
    carries.length === 0
      ? localize('carries nothing')
      : localize('carries {list}', { list: carries.join(', ') }),
    ...(wait === undefined ? [] : [localize('wait {duration}', { duration: durationText(wait, localize) })]),
    ...(visible === true ? [localize('the customer notices')] : []),
    ...(seamless === false ? [localize('not seamless')] : []),
  ].join(' · ');
}

/** The connector between two touchpoints, from x to x at height y. */
export function linkShapes(link: ViewLink, from: number, to: number, y: number): readonly Shape[] {
  if (link.kind === 'plain') return [line(from, y, to, y, 'border', { width: 2 })];
  if (link.kind === 'break') return [breakShape(from, to, y)];
  return handoffShapes(link, from, to, y);
}

/** A line that jags: the customer has to start again. */
function breakShape(from: number, to: number, y: number): Shape {
  const step = (to - from) / 6;
  const points = [0, 0, -7, 7, -4, 0, 0].map((dy, index) => `${round(from + index * step)} ${round(y + dy)}`);
  return { kind: 'path', d: `M${points.join('L')}`, stroke: 'negative', strokeWidth: 1.75 };
}

/** An arrow; red-rimmed where the customer notices, dashed where it is not seamless. */
function handoffShapes(
  { visible, seamless }: ViewLink,
  from: number,
  to: number,
  y: number,
): readonly Shape[] {
  const paint = visible === true ? 'negative' : 'accent';
  const dash = seamless === false ? '3 3' : undefined;
  const head = `M${round(to - 6)} ${round(y - 4)}L${round(to)} ${round(y)}L${round(to - 6)} ${round(y + 4)}Z`;
  return [
    line(from, y, to - 6, y, paint, { width: 2, dash }),
    { kind: 'path', d: head, fill: visible === true ? 'background' : paint, stroke: paint, strokeWidth: 1.5 },
  ];
}
