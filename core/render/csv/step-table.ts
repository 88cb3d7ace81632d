import type { JourneyView, ViewChannel, ViewEvidence, ViewStep, ViewText } from '../../insight/journey-view';
import type { Localize } from '../../text';
import { channelName } from '../channel-name';
import { formatNumber } from '../numbers';
import {
  backstageText,
  baseServiceText,
  datedMetric,
  expectationText,
  handoffText,
  painText,
  personText,
  reasonText,
} from '../step-words';
import { durationText } from '../time-text';

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
  const promises = (end: 'from' | 'to', index: number) =>
    texts(view.promises.filter((promise) => promise[end] === index));
  return [
    column(localize('No.'), (_, index) => String(index + 1)),
    column(localize('Phase'), ({ phase }) => view.phases[phase]?.title ?? ''),
    { ...column(localize('Step'), ({ title }) => title), kind: 'title' },
    column(localize('Touchpoint'), ({ touchpoint }) => touchpoint?.text ?? ''),
    column(localize('Channels'), ({ channels }) => names(channels, localize)),
    column(localize('Alternatives'), ({ alternatives }) => names(alternatives, localize)),
    column(localize('Begun by'), ({ initiator }) => initiatorText(initiator, localize)),
    column(localize('Wait'), ({ wait }) => time(wait, localize)),
    column(localize('Duration'), ({ duration }) => time(duration, localize)),
    ...view.curves.flatMap((curve) => emotionColumns(view, curve, localize)),
    column(localize('Moment of truth'), ({ moment }) => (moment ? (moment.concern ?? localize('yes')) : '')),
    column(localize('Action'), ({ action }) => texts(action)),
    column(localize('People'), ({ people }) => list(people.map((each) => personText(each, localize)))),
    column(localize('Objects'), ({ objects }) => list(objects.map(({ name }) => name))),
    column(localize('Thoughts'), ({ thoughts }) => texts(thoughts)),
    column(localize('Needs'), ({ needs }) => texts(needs)),
    column(localize('Questions'), ({ questions }) => texts(questions)),
    column(localize('Expectations'), ({ expectations }) =>
      list(expectations.map((each) => expectationText(each, localize))),
    ),
    column(localize('Pains'), ({ pains }) => list(pains.map((each) => painText(each, localize)))),
    column(localize('Treated as'), ({ treatedAs }) => treatmentText(treatedAs, localize)),
    column(localize('Gains'), ({ gains }) => texts(gains)),
    column(localize('WOW effect'), ({ wow }) => wow?.text ?? ''),
    column(localize('Base service'), ({ baseService }) =>
      baseService ? baseServiceText(baseService, localize) : '',
    ),
    column(localize('Reasons for contact'), ({ reasons }) =>
      list(reasons.map((each) => reasonText(each, localize))),
    ),
    column(localize('When it goes wrong'), ({ recovery }) => recovery?.text ?? ''),
    column(localize('Decision'), (step) => decisionCell(step, localize)),
    column(localize('Leads to'), ({ ways }) =>
      list(ways.flatMap(({ to, by }) => (by === 'next' ? (view.steps[to]?.title ?? []) : []))),
    ),
    column(localize('Handoff'), ({ link }) => handoffText(link, localize)),
    column(localize('Backstage'), ({ backstage }) =>
      list(backstage.map((each) => backstageText(each, localize))),
    ),
    column(localize('Metrics'), ({ metrics }) => list(metrics.map((each) => datedMetric(each, localize)))),
    column(localize('Promises made'), (_, index) => promises('from', index)),
    column(localize('Promises kept'), (_, index) => promises('to', index)),
    column(localize('Opportunities'), ({ opportunities }) =>
      list(opportunities.flatMap((index) => view.opportunities[index]?.title ?? [])),
    ),
    column(localize('Id'), ({ id }) => id),
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
    {
      name: titled(localize('Evidence')),
      kind: 'text',
      cells: at.map((point) => (point ? evidenceCell(point.evidence, localize) : '')),
    },
  ];
}

/** From which sources something is known; without any it is clear from the empty cell. */
function evidenceCell({ sources, assumed }: ViewEvidence, localize: Localize): string {
  return assumed ? localize('An assumption') : list(sources);
}

function initiatorText(initiator: ViewStep['initiator'], localize: Localize): string {
  switch (initiator) {
    case 'customer':
      return localize('Customer');
    case 'company':
      return localize('Company');
    case undefined:
      return '';
  }
}

function treatmentText(treatedAs: ViewStep['treatedAs'], localize: Localize): string {
  switch (treatedAs) {
    case 'individual':
      return localize('As an individual');
    case 'object':
      return localize('As an object');
    case undefined:
      return '';
  }
}

function decisionCell({ decision }: ViewStep, localize: Localize): string {
  if (!decision) return '';
  const options = decision.options.map(({ when, to, share }) => {
    const way = [when, to].filter((part) => part !== undefined).join(' → ');
    return share === undefined ? way : `${way} (${formatNumber(share, localize)} %)`;
  });
  return [decision.question, list(options)].filter(Boolean).join(' ');
}

function names(channels: readonly ViewChannel[], localize: Localize): string {
  return list(channels.map((channel) => channelName(channel, localize)));
}

function time(text: ViewText | undefined, localize: Localize): string {
  return text ? durationText(text.text, localize) : '';
}

function texts(items: readonly ViewText[]): string {
  return list(items.map(({ text }) => text));
}

function list(items: readonly string[]): string {
  return items.join('; ');
}
