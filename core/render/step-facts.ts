import type { JourneyView, ViewChannel, ViewStep, ViewText } from '../insight/journey-view';
import type { Localize } from '../text';
import { channelName } from './channel-name';
import { metricText } from './metric-text';
import {
  backstageText,
  baseServiceText,
  decisionTexts,
  effortText,
  evidenceSaid,
  expectationText,
  handoffText,
  initiatorText,
  intentText,
  objectText,
  painText,
  personText,
  plannedText,
  reasonText,
  treatmentText,
} from './step-words';
import { durationText } from './time-text';

/** A kind of fact, and what a step says of it: nothing, one text or several. */
export type StepFact = readonly [name: string, texts: readonly string[]];

/*
 * Everything that a map says of a step but its name, its phase, its feelings and its opportunities, which each view
 * shows in its own way. Every step has the same facts in the same order, so that they can be columns of a table.
 */

/** Where and how the step comes about. */
export function contactFacts(step: ViewStep, localize: Localize): readonly StepFact[] {
  return [
    [localize('Touchpoint'), placedText(step.touchpoint)],
    [localize('Channels'), names(step.channels, localize)],
    [localize('Alternatives'), names(step.alternatives, localize)],
    [localize('Begun by'), step.initiator ? [initiatorText(step.initiator, localize)] : []],
    [localize('Wait'), time(step.wait, localize)],
    [localize('Duration'), time(step.duration, localize)],
    ...quietFacts(step, localize),
  ];
}

/** Of how the step comes about what no picture shows. */
export function quietFacts(step: ViewStep, localize: Localize): readonly StepFact[] {
  const { intent, planned, frequency, effort } = step;
  return [
    [localize('Intent'), intent ? [intentText(intent, localize)] : []],
    [localize('Can be planned'), planned === undefined ? [] : [plannedText(planned, localize)]],
    [localize('Frequency'), placedText(frequency)],
    [localize('Customer effort'), effort === undefined ? [] : [effortText(effort, localize)]],
  ];
}

/** What the customer does, meets, thinks and expects there, and what comes of it. */
export function experienceFacts(
  view: JourneyView,
  step: ViewStep,
  index: number,
  localize: Localize,
): readonly StepFact[] {
  const { moment, baseService } = step;
  return [
    [localize('Moment of truth'), moment ? [moment.concern ?? localize('yes')] : []],
    [localize('Action'), texts(step.action)],
    [localize('People'), step.people.map((each) => personText(each, localize))],
    [localize('Objects'), step.objects.map((each) => objectText(each, localize))],
    [localize('Thoughts'), texts(step.thoughts)],
    [localize('Needs'), texts(step.needs)],
    [localize('Questions'), texts(step.questions)],
    [localize('Expectations'), step.expectations.map((each) => expectationText(each, localize))],
    [localize('Pains'), step.pains.map((each) => painText(each, localize))],
    [localize('Treated as'), step.treatedAs ? [treatmentText(step.treatedAs, localize)] : []],
    [localize('Gains'), texts(step.gains)],
    [localize('WOW effect'), placedText(step.wow)],
    [localize('Base service'), baseService ? [baseServiceText(baseService, localize)] : []],
    [localize('Reasons for contact'), step.reasons.map((each) => reasonText(each, localize))],
    [localize('When it goes wrong'), placedText(step.recovery)],
    [localize('Decision'), step.decision ? decisionTexts(step.decision, localize) : []],
    [
      localize('Leads to'),
      step.ways.flatMap(({ to, by }) => (by === 'next' ? (view.steps[to]?.title ?? []) : [])),
    ],
    [localize('Handoff'), step.link ? [handoffText(step.link, localize)] : []],
    [localize('Backstage'), step.backstage.map((each) => backstageText(each, localize))],
    [localize('Metrics'), step.metrics.map((each) => metricText(each, localize))],
    [localize('Promises made'), texts(view.promises.filter(({ from }) => from === index))],
    [localize('Promises kept'), texts(view.promises.filter(({ to }) => to === index))],
    ...sourceFacts(step, localize),
  ];
}

/** How the step is known, and what is written elsewhere about it. */
export function sourceFacts(step: ViewStep, localize: Localize): readonly StepFact[] {
  return [
    [localize('Known from'), step.evidence ? evidenceSaid(step.evidence, localize) : []],
    [localize('Specifications'), texts(step.specs)],
    [localize('Notes'), texts(step.notes)],
  ];
}

function names(channels: readonly ViewChannel[], localize: Localize): readonly string[] {
  return channels.map((channel) => channelName(channel, localize));
}

function time(text: ViewText | undefined, localize: Localize): readonly string[] {
  return text ? [durationText(text.text, localize)] : [];
}

function placedText(text: ViewText | undefined): readonly string[] {
  return text ? [text.text] : [];
}

function texts(items: readonly ViewText[]): readonly string[] {
  return items.map(({ text }) => text);
}
