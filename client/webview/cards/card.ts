import type {
  JourneyView,
  ViewCurve,
  ViewOpportunity,
  ViewPersona,
  ViewPoint,
  ViewStep,
  ViewText,
} from '../../../core/insight/journey-view';
import { channelName } from '../../../core/render/channel-name';
import { evidenceText } from '../../../core/render/emotion/markers';
import { formatScore } from '../../../core/render/numbers';
import { quietFacts, sourceFacts } from '../../../core/render/step-facts';
import { costText, kindText, statusText } from '../../../core/render/opportunity-words';
import { dateText } from '../../../core/render/time-text';
import type { Localize } from '../../../core/text';
import { quoted } from '../../../core/render/quoted';

/** What a card says of something in the picture. */
export interface Card {
  /** What kind of thing it is, in the person's language; absent for the rest of a text. */
  readonly kind?: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Its name is left out where the text says enough. */
export interface Fact {
  readonly name?: string;
  readonly texts: readonly string[];
}

export type CardAt = typeof cardAt;

/** The card of what stands at a JSON pointer; undefined for what the picture says all of. */
export function cardAt(view: JourneyView, path: string, localize: Localize): Card | undefined {
  const persona = view.personas.find((each) => each.path === path);
  if (persona) return personaCard(persona, localize);
  const opportunity = view.opportunities.find((each) => each.path === path);
  if (opportunity) return opportunityCard(view, opportunity, localize);
  const index = view.steps.findIndex((each) => each.path === path);
  const step = view.steps[index];
  if (step) return stepCard(view, step, index, localize);
  for (const curve of view.curves) {
    const point = curve.points.find((each) => each.path === path);
    if (point) return pointCard(view, curve, point, localize);
  }
  return undefined;
}

function stepCard(view: JourneyView, step: ViewStep, index: number, localize: Localize): Card {
  const { moment, touchpoint, channels, people, objects, pains, gains, backstage } = step;
  const feelings = view.curves.flatMap((curve) => {
    const point = curve.points.find((each) => each.step === index);
    return point ? [feelingText(curve, point, localize)] : [];
  });
  return {
    kind: localize('Step {number}', { number: index + 1 }),
    title: step.title,
    facts: facts([
      [localize('Phase'), [view.phases[step.phase]?.title ?? '']],
      [localize('Moment of truth'), moment ? [moment.concern ?? localize('yes')] : []],
      [undefined, texts(step.action)],
      [localize('Touchpoint'), touchpoint ? [touchpoint.text] : []],
      [localize('Channel'), [channels.map((channel) => channelName(channel, localize)).join(', ')]],
      [localize('People'), [people.map(({ name }) => name).join(', ')]],
      [localize('Objects'), [objects.map(({ name }) => name).join(', ')]],
      [localize('Emotion'), feelings],
      [localize('Thoughts'), texts(step.thoughts)],
      [localize('Needs'), texts(step.needs)],
      [localize('Questions'), texts(step.questions)],
      [localize('Pains'), texts(pains)],
      [localize('Gains'), texts(gains)],
      [
        localize('Backstage'),
        backstage.map(({ department, action, system }) =>
          [department, action, system].filter((part) => part !== undefined).join(' · '),
        ),
      ],
      [localize('Opportunities'), step.opportunities.flatMap((at) => view.opportunities[at]?.title ?? [])],
      ...quietFacts(step, localize),
      ...sourceFacts(step, localize),
    ]),
  };
}

function pointCard(view: JourneyView, curve: ViewCurve, point: ViewPoint, localize: Localize): Card {
  const step = view.steps[point.step];
  return {
    kind: localize('Emotion'),
    title: feelingText(curve, point, localize),
    facts: facts([
      [localize('Because'), [point.because ?? '']],
      [localize('Step'), [step?.title ?? '']],
      [localize('Touchpoint'), [step?.touchpoint?.text ?? '']],
      [
        localize('Channel'),
        [(step?.channels ?? []).map((channel) => channelName(channel, localize)).join(', ')],
      ],
      [undefined, [evidenceText(point.evidence, localize)]],
    ]),
  };
}

/** Who feels what, with the score. */
export function feelingText({ name }: ViewCurve, { score, feeling }: ViewPoint, localize: Localize): string {
  const shown = formatScore(score, localize);
  const feels = feeling === undefined ? shown : `${feeling} (${shown})`;
  return name === undefined ? feels : localize('{name}: {feeling}', { name, feeling: feels });
}

function opportunityCard(view: JourneyView, opportunity: ViewOpportunity, localize: Localize): Card {
  const { title, kind, status, impact, effort, owner, due, cost, segments } = opportunity;
  const index = view.opportunities.indexOf(opportunity);
  const has = (part: { readonly opportunities: readonly number[] }) => part.opportunities.includes(index);
  return {
    kind:
      kind === undefined
        ? localize('Opportunity')
        : localize('Opportunity: {kind}', { kind: kindText(kind, localize) }),
    title,
    facts: facts([
      [localize('Impact'), [impact === undefined ? '' : String(impact)]],
      [localize('Effort'), [effort === undefined ? '' : String(effort)]],
      [localize('Status'), [status === undefined ? '' : statusText(status, localize)]],
      [localize('Owner'), [owner ?? '']],
      [localize('Due'), [due === undefined ? '' : dateText(due, localize)]],
      [localize('Cost'), [cost === undefined ? '' : costText(cost, localize)]],
      [localize('For'), [segments.join(', ')]],
      [localize('Insights'), view.insights.filter(has).map(({ text }) => text)],
      [localize('Objectives'), view.objectives.filter(has).map((each) => each.title)],
      [localize('Steps'), view.steps.filter(has).map((step) => step.title)],
    ]),
  };
}

function personaCard(persona: ViewPersona, localize: Localize): Card {
  const { name, segment, occupation, demographics, quote, lists, evidence } = persona;
  const items = (kind: string) => lists.find((list) => list.kind === kind)?.items ?? [];
  return {
    kind: localize('Persona'),
    title: name,
    facts: facts([
      [undefined, [quote === undefined ? '' : quoted(quote, localize)]],
      [localize('Segment'), [segment ?? '']],
      [localize('Occupation'), [occupation ?? '']],
      [undefined, [demographics.join(' · ')]],
      [localize('Goals'), items('goals')],
      [localize('Problems'), items('problems')],
      [localize('Needs'), items('needs')],
      [localize('Wishes'), items('wishes')],
      [localize('Values'), items('values')],
      [localize('Motivations'), items('motivations')],
      [localize('Obligations'), items('obligations')],
      [localize('Abilities'), items('abilities')],
      [undefined, [evidenceText(evidence, localize)]],
    ]),
  };
}

/** The texts of some things. */
export function texts(items: readonly ViewText[]): readonly string[] {
  return items.map(({ text }) => text);
}

/** Facts without those that say nothing. */
export function facts(all: readonly (readonly [string | undefined, readonly string[]])[]): readonly Fact[] {
  return all.flatMap(([name, said]) => {
    const told = said.filter((text) => text !== '');
    return told.length === 0 ? [] : [name === undefined ? { texts: told } : { name, texts: told }];
  });
}
