import type { JourneyView, ViewPhase, ViewStep } from '../../core/insight/journey-view';
import { channelName } from '../../core/render/channel-name';
import { evidenceText } from '../../core/render/emotion/markers';
import { metricLine } from '../../core/render/metric-text';
import {
  backstageText,
  baseServiceText,
  datedMetric,
  expectationText,
  handoffText,
  painText,
  personText,
  reasonText,
} from '../../core/render/step-words';
import { durationText } from '../../core/render/time-text';
import type { Localize } from '../../core/text';
import { cardAt, facts, feelingText, texts, type Card } from '../webview/cards/card';
import { stepOf } from '../webview/steps';
import type { Link } from '../webview/trace/chain';

/** Everything that a map says of something. */
export interface Details extends Card {
  readonly related: readonly Related[];
}

/** What leads on to other things of the map. */
export interface Related {
  readonly name: string;
  readonly links: readonly Link[];
}

/** The details of what stands at a JSON pointer or around it; undefined where there is nothing more to say. */
export function detailsAt(view: JourneyView, path: string, localize: Localize): Details | undefined {
  const at = stepOf(path);
  const index = view.steps.findIndex((step) => step.path === at);
  const step = view.steps[index];
  if (step) return stepDetails(view, step, index, localize);
  const phase = view.phases.find((each) => path === each.path || path.startsWith(`${each.path}/`));
  if (phase) return phaseDetails(view, phase, localize);
  const [, own = path] = /^(\/\w+\/[^/]+)/.exec(path) ?? [];
  const card = cardAt(view, path, localize) ?? cardAt(view, own, localize);
  return card && { ...card, related: [] };
}

function stepDetails(view: JourneyView, step: ViewStep, index: number, localize: Localize): Details {
  const { moment, touchpoint, channels, alternatives, initiator, wait, duration, link, recovery } = step;
  const names = (list: ViewStep['channels']) =>
    list.map((channel) => channelName(channel, localize)).join(', ');
  const time = (text: string | undefined) => (text === undefined ? '' : durationText(text, localize));
  return {
    kind: localize('Step {number}', { number: index + 1 }),
    title: step.title,
    facts: facts([
      [localize('Phase'), [view.phases[step.phase]?.title ?? '']],
      [localize('Moment of truth'), moment ? [moment.concern ?? localize('yes')] : []],
      [localize('Action'), texts(step.action)],
      [localize('Touchpoint'), touchpoint ? [touchpoint.text] : []],
      [localize('Channel'), [names(channels)]],
      [localize('Alternatives'), [names(alternatives)]],
      [localize('Begun by'), initiator === 'company' ? [localize('Company')] : []],
      [localize('Wait'), [time(wait?.text)]],
      [localize('Duration'), [time(duration?.text)]],
      [localize('People'), step.people.map((person) => personText(person, localize))],
      [localize('Objects'), step.objects.map(({ name }) => name)],
      ...feelings(view, index, localize),
      [localize('Thoughts'), texts(step.thoughts)],
      [localize('Needs'), texts(step.needs)],
      [localize('Questions'), texts(step.questions)],
      [
        localize('Expectations'),
        step.expectations.map((expectation) => expectationText(expectation, localize)),
      ],
      [
        localize('Pains'),
        [
          ...step.pains.map((pain) => painText(pain, localize)),
          ...(step.treatedAs === 'object' ? [localize('treated as an object')] : []),
        ],
      ],
      [localize('Gains'), texts(step.gains)],
      [localize('WOW effect'), step.wow ? [step.wow.text] : []],
      [localize('Base service'), [step.baseService ? baseServiceText(step.baseService, localize) : '']],
      [localize('Reasons for contact'), step.reasons.map((reason) => reasonText(reason, localize))],
      [localize('When it goes wrong'), recovery ? [recovery.text] : []],
      [localize('Decision'), decision(step, localize)],
      [localize('Handoff'), [handoff(link, localize)]],
      [localize('Metrics'), step.metrics.map((metric) => datedMetric(metric, localize))],
      [localize('Backstage'), step.backstage.map((each) => backstageText(each, localize))],
      [localize('Promises made'), view.promises.filter(({ from }) => from === index).map(({ text }) => text)],
      [localize('Promises kept'), view.promises.filter(({ to }) => to === index).map(({ text }) => text)],
    ]),
    related: related([
      [localize('Opportunities'), step.opportunities.flatMap((at) => view.opportunities[at] ?? [])],
      [
        localize('Insights'),
        view.insights
          .filter(({ opportunities }) => opportunities.some((at) => step.opportunities.includes(at)))
          .map(({ path, text }) => ({ path, title: text })),
      ],
    ]),
  };
}

/** What each persona feels, why, and how that is known. */
function feelings(
  view: JourneyView,
  index: number,
  localize: Localize,
): readonly (readonly [string, readonly string[]])[] {
  return view.curves.flatMap((curve) => {
    const point = curve.points.find(({ step }) => step === index);
    if (!point) return [];
    const { because, evidence } = point;
    const said = [feelingText(curve, point, localize), because ?? '', evidenceText(evidence, localize)];
    return [[localize('Emotion'), said] as const];
  });
}

function phaseDetails(view: JourneyView, phase: ViewPhase, localize: Localize): Details {
  const steps = view.steps.slice(phase.first, phase.first + phase.count);
  return {
    kind: localize('Phase'),
    title: phase.title,
    facts: facts([
      [localize('Called by customers'), [phase.customerLabel ?? '']],
      [localize('Goal'), [phase.goal ?? '']],
      [localize('Metrics'), phase.metrics.map((metric) => metricLine(metric, localize))],
    ]),
    related: related([[localize('Steps'), steps]]),
  };
}

function decision({ decision: made }: ViewStep, localize: Localize): readonly string[] {
  if (!made) return [];
  const ways = made.options.map(({ when = '–', to = '–', share }) =>
    share === undefined
      ? localize('{when}: {to}', { when, to })
      : localize('{when}: {to} ({share} %)', { when, to, share }),
  );
  return [made.question ?? '', ...ways];
}

function handoff(link: ViewStep['link'], localize: Localize): string {
  if (link?.kind === 'break') return localize('Channel break: no channel in common, nothing is handed over');
  return handoffText(link, localize);
}

function related(all: readonly (readonly [string, readonly Link[]])[]): readonly Related[] {
  return all.flatMap(([name, links]) => (links.length > 0 ? [{ name, links }] : []));
}
