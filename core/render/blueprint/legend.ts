import type { JourneyView } from '../../insight/journey-view';
import type { LegendEntry } from '../legend';
import type { Shape } from '../shapes';
import { line, mark, type Tools } from '../tools';
import { brokenConnector, connector } from './connector';
import type { FlowRow } from './rows';
import { UNREACHED } from './step-box';

const ARROW = 26;

/** What the marks of the flow mean that this map uses. */
export function flowLegend(
  view: JourneyView,
  rows: readonly FlowRow[],
  { localize }: Tools,
): readonly LegendEntry[] {
  const { steps } = view;
  const units = rows.flatMap((row) => row.units.map(({ unit }) => unit));
  const edges = units.flatMap(({ away, onward }) => (onward ? [...away, onward] : away));
  const links = steps.flatMap(({ link }) => link ?? []);
  const entry = (used: boolean, text: string, width: number, draw: LegendEntry['draw']) =>
    used ? [{ text, width, draw }] : [];
  const arrow = (look: Parameters<typeof connector>[1]) => (x: number, y: number) =>
    connector(
      [
        { x, y },
        { x: x + ARROW, y },
      ],
      look,
    );
  return [
    ...entry(
      steps.some(({ moment }) => moment),
      localize('moment of truth'),
      12,
      (x, y) => [mark('star', x, y - 6, 12, 'moment', true)],
    ),
    ...entry(
      steps.some(({ decision }) => decision),
      localize('decision'),
      14,
      (x, y) => [mark('decision', x, y - 7, 14, 'accent')],
    ),
    ...entry(
      edges.some(({ look }) => look === 'usual'),
      localize('by default'),
      ARROW,
      arrow({ look: 'usual' }),
    ),
    ...entry(
      links.some(({ kind, visible }) => kind === 'handoff' && visible !== true),
      localize('handoff with what goes along'),
      ARROW,
      arrow({ look: 'plain', handoff: true }),
    ),
    ...entry(
      links.some(({ kind, visible }) => kind === 'handoff' && visible === true),
      localize('the customer notices'),
      ARROW,
      arrow({ look: 'seen', handoff: true }),
    ),
    ...entry(
      links.some(({ kind, seamless }) => kind === 'handoff' && seamless === false),
      localize('not seamless'),
      ARROW,
      arrow({ look: 'plain', handoff: true, dashed: true }),
    ),
    ...entry(
      edges.some(({ look }) => look === 'broken'),
      localize('channel break'),
      34,
      (x, y) => brokenConnector(x, x + 34, y),
    ),
    ...entry(
      edges.some(({ toStep }) => toStep === undefined),
      localize('leads nowhere yet'),
      22,
      openEnd,
    ),
    ...entry(
      units.some(({ reached }) => !reached),
      localize('no path leads here'),
      22,
      unreached,
    ),
    ...entry(
      steps.some(({ backstage }) => backstage.length > 0),
      localize('done for it behind the line of visibility'),
      22,
      (x, y) => [line(x, y, x + 22, y, 'neutral', { width: 1.5, dash: '1 4' })],
    ),
  ];
}

function unreached(x: number, y: number): readonly Shape[] {
  const box = { x, y: y - 6, width: 22, height: 12, radius: 3 };
  return [{ kind: 'rect', ...box, fill: 'surface', stroke: 'neutral', dash: UNREACHED }];
}

function openEnd(x: number, y: number): readonly Shape[] {
  return [
    {
      kind: 'rect',
      x,
      y: y - 6,
      width: 22,
      height: 12,
      radius: 6,
      fill: 'background',
      stroke: 'neutral',
      dash: '3 3',
    },
  ];
}
