import type { JourneyView, ViewStep, ViewText } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { channelName } from '../channel-name';
import { formatNumber } from '../numbers';

/** A column of the table of all steps; `title` names the step of its row, `score` holds numbers. */
export interface StepColumn {
  readonly name: string;
  readonly kind: 'text' | 'title' | 'score';
  /** One per step; empty where a step says nothing. */
  readonly cells: readonly string[];
}

/** Everything that the steps of a map say, as text, a column for each kind of fact. */
export function stepColumns(view: JourneyView, localize: Localize): readonly StepColumn[] {
  const column = (name: string, cell: (step: ViewStep, index: number) => string): StepColumn => ({
    name,
    kind: 'text',
    cells: view.steps.map(cell),
  });
  return [
    column(localize('Phase'), ({ phase }) => view.phases[phase]?.title ?? ''),
    { ...column(localize('Step'), ({ title }) => title), kind: 'title' },
    column(localize('Touchpoint'), ({ touchpoint }) => touchpoint?.text ?? ''),
    column(localize('Channels'), ({ channels }) =>
      list(channels.map((channel) => channelName(channel, localize))),
    ),
    ...view.curves.flatMap((curve) => emotionColumns(view, curve, localize)),
    column(localize('Moment of truth'), ({ moment }) => (moment ? (moment.concern ?? localize('yes')) : '')),
    column(localize('Action'), ({ action }) => texts(action)),
    column(localize('People'), ({ people }) => list(people.map(({ name }) => name))),
    column(localize('Objects'), ({ objects }) => list(objects.map(({ name }) => name))),
    column(localize('Thoughts'), ({ thoughts }) => texts(thoughts)),
    column(localize('Needs'), ({ needs }) => texts(needs)),
    column(localize('Questions'), ({ questions }) => texts(questions)),
    column(localize('Expectations'), ({ expectations }) => texts(expectations)),
    column(localize('Pains'), ({ pains }) => texts(pains)),
    column(localize('Gains'), ({ gains }) => texts(gains)),
    column(localize('WOW effect'), ({ wow }) => wow?.text ?? ''),
    column(localize('Base service'), ({ baseService }) => baseService?.name ?? baseService?.status ?? ''),
    column(localize('Reasons for contact'), ({ reasons }) => texts(reasons)),
    column(localize('Decision'), (step) => decisionCell(step, localize)),
    column(localize('Handoff'), ({ link }) =>
      link?.kind === 'handoff' ? list([...(link.to === undefined ? [] : [link.to]), ...link.carries]) : '',
    ),
    column(localize('Backstage'), ({ backstage }) =>
      list(
        backstage.map(({ department, action, system }) =>
          [department, action, system].filter((part) => part !== undefined).join(' · '),
        ),
      ),
    ),
    column(localize('Opportunities'), ({ opportunities }) =>
      list(opportunities.flatMap((index) => view.opportunities[index]?.title ?? [])),
    ),
  ];
}

function emotionColumns(
  { steps }: JourneyView,
  { name, points }: JourneyView['curves'][number],
  localize: Localize,
): readonly StepColumn[] {
  const titled = (title: string) =>
    name === undefined ? title : localize('{name}, {persona}', { name: title, persona: name });
  const at = steps.map((_, index) => points.find(({ step }) => step === index));
  return [
    {
      name: titled(localize('Score')),
      kind: 'score',
      cells: at.map((point) => (point ? String(point.score) : '')),
    },
    {
      name: titled(localize('Feeling')),
      kind: 'text',
      cells: at.map((point) =>
        [point?.feeling, point?.because].filter((part) => part !== undefined).join(' – '),
      ),
    },
  ];
}

function decisionCell({ decision }: ViewStep, localize: Localize): string {
  if (!decision) return '';
  const options = decision.options.map(({ when, to, share }) => {
    const way = [when, to].filter((part) => part !== undefined).join(' → ');
    return share === undefined ? way : `${way} (${formatNumber(share, localize)} %)`;
  });
  return [decision.question, list(options)].filter(Boolean).join(' ');
}

function texts(items: readonly ViewText[]): string {
  return list(items.map(({ text }) => text));
}

function list(items: readonly string[]): string {
  return items.join('; ');
}
