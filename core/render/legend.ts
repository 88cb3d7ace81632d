import type { JourneyView, ViewBaseService } from '../insight/journey-view';
import { baseStroke } from './emotion/base-line';
import { bars } from './lanes/encounters';
import { linkShapes } from './lanes/links';
import type { LaneId } from './lanes/lane';
import type { Shape } from './shapes';
import type { Role } from './palette';
import type { SymbolName } from './symbols';
import { mark, round, type Tools } from './tools';

export interface LegendEntry {
  readonly text: string;
  /** Width of its mark, px. */
  readonly width: number;
  /** The mark with its left edge at x, centred on y. */
  readonly draw: (x: number, y: number) => readonly Shape[];
}

type Status = ViewBaseService['status'];

/** What the marks mean that this map uses. */
export function legendEntries(
  view: JourneyView,
  lanes: readonly LaneId[] | undefined,
  { localize }: Tools,
): readonly LegendEntry[] {
  const { steps } = view;
  const shown = (lane: LaneId) => !lanes || lanes.includes(lane);
  const points = shown('emotion') ? view.curves.flatMap((curve) => curve.points) : [];
  const links = shown('touchpoints') ? steps.flatMap(({ link }) => link ?? []) : [];
  const met = shown('expectations') ? steps.flatMap(({ expectations }) => expectations) : [];
  const symbol = (used: boolean, name: SymbolName, paint: Role, text: string, filled = false) =>
    used
      ? [{ text, width: 12, draw: (x: number, y: number) => [mark(name, x, y - 6, 12, paint, filled)] }]
      : [];
  const connector = (used: boolean, link: Parameters<typeof linkShapes>[0], text: string) =>
    used ? [{ text, width: 20, draw: (x: number, y: number) => linkShapes(link, x, x + 20, y) }] : [];
  const services = shown('emotion') ? steps.flatMap(({ baseService }) => baseService ?? []) : [];
  const base = (used: (status: Status) => boolean, status: Status, text: string) =>
    services.some((service) => used(service.status))
      ? [{ text, width: 32, draw: (x: number, y: number) => baseStroke(status, x, x + 32, y) }]
      : [];
  const drawn = (used: boolean, width: number, text: string, draw: LegendEntry['draw']) =>
    used ? [{ text, width, draw }] : [];
  const ofKind = (kind: 'break' | 'handoff') => links.some((link) => link.kind === kind);
  return [
    ...symbol(
      shown('steps') && steps.some(({ moment }) => moment),
      'star',
      'moment',
      localize('moment of truth'),
      true,
    ),
    ...symbol(
      steps.some(({ wow }, index) => wow && (shown('pains') || points.some(({ step }) => step === index))),
      'sparkle',
      'moment',
      localize('unexpectedly good'),
      true,
    ),
    ...connector(ofKind('break'), { kind: 'break', carries: [] }, localize('channel break')),
    ...connector(
      ofKind('handoff'),
      { kind: 'handoff', carries: [] },
      localize('handoff with what goes along'),
    ),
    ...connector(
      links.some(({ visible }) => visible === true),
      { kind: 'handoff', carries: [], visible: true },
      localize('the customer notices'),
    ),
    ...(points.some(({ evidence }) => evidence.sources.length === 0)
      ? [{ text: localize('hollow: not yet backed by evidence'), width: 12, draw: hollow }]
      : []),
    ...base((status) => status !== 'at-risk' && status !== 'unmet', undefined, localize('base service')),
    ...base((status) => status === 'at-risk', 'at-risk', localize('base service at risk')),
    ...base((status) => status === 'unmet', 'unmet', localize('base service not met')),
    ...symbol(
      met.some((each) => each.met === 'yes'),
      'check',
      'positive',
      localize('expectation met'),
    ),
    ...symbol(
      met.some((each) => each.met === 'partly'),
      'half',
      'neutral',
      localize('partly met'),
    ),
    ...symbol(
      met.some((each) => each.met === 'no'),
      'cross',
      'negative',
      localize('not met'),
    ),
    ...symbol(
      shown('pains') && steps.some(({ pains }) => pains.some(({ churnRisk }) => churnRisk)),
      'leave',
      'negative',
      localize('may leave'),
    ),
    ...symbol(
      shown('pains') && steps.some(({ reasons }) => reasons.length > 0),
      'contact',
      'accent',
      localize('reason for contact'),
    ),
    ...symbol(
      shown('steps') && steps.some(({ decision }) => decision),
      'decision',
      'accent',
      localize('decision'),
    ),
    ...symbol(
      shown('steps') && steps.some(({ initiator }) => initiator === 'company'),
      'incoming',
      'muted',
      localize('company starts'),
    ),
    ...drawn(
      shown('encounters') && steps.some(({ people }) => people.some(({ latitude }) => latitude)),
      11,
      localize('room to act'),
      (x, y) => bars(x, y - 8, 'medium'),
    ),
    ...drawn(
      shown('promises') && view.promises.some(({ from, to }) => from !== undefined && to !== undefined),
      28,
      localize('promise, from where it is made to where it is kept'),
      promiseArc,
    ),
    ...drawn(
      shown('opportunities') && isRepeated(steps.flatMap(({ opportunities }) => opportunities)),
      20,
      localize('opportunity that stands in full at an earlier step'),
      dashedCard,
    ),
  ];
}

function isRepeated(places: readonly number[]): boolean {
  return new Set(places).size < places.length;
}

function promiseArc(x: number, y: number): readonly Shape[] {
  const d = `M${round(x + 4)} ${round(y + 4)}Q${round(x + 4)} ${round(y - 4)} ${round(x + 12)} ${round(y - 4)}L${round(x + 16)} ${round(y - 4)}Q${round(x + 24)} ${round(y - 4)} ${round(x + 24)} ${round(y + 4)}`;
  return [
    { kind: 'path', d, stroke: 'accent', strokeWidth: 1.5 },
    { kind: 'circle', x: x + 4, y: y + 4, radius: 3, fill: 'background', stroke: 'accent', strokeWidth: 1.5 },
    { kind: 'circle', x: x + 24, y: y + 4, radius: 4, fill: 'accent' },
  ];
}

function dashedCard(x: number, y: number): readonly Shape[] {
  const box = { x, y: y - 6, width: 20, height: 12 };
  return [{ kind: 'rect', ...box, radius: 3, fill: 'background', stroke: 'border', dash: '3 3' }];
}

function hollow(x: number, y: number): readonly Shape[] {
  return [{ kind: 'circle', x: x + 6, y, radius: 5, fill: 'background', stroke: 'neutral', strokeWidth: 2 }];
}
