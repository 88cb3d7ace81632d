import type {
  ViewBackstage,
  ViewBaseService,
  ViewDecision,
  ViewEvidence,
  ViewExpectation,
  ViewLink,
  ViewObject,
  ViewPain,
  ViewPerson,
  ViewReason,
  ViewStep,
} from '../insight/journey-view';
import type { Localize } from '../text';
import { optionText } from './flow/ways';
import { joined } from './joined';
import { latitudeText } from './lanes/encounters';
import { categoryText, metLook } from './lanes/expectations';
import { churnText } from './lanes/pains';
import { durationText } from './time-text';

/** A person, what they are and how freely they may act. */
export function personText({ name, role, latitude }: ViewPerson, localize: Localize): string {
  return joined(name, role, latitude && latitudeText(latitude, localize));
}

/** An object, what sort of thing it is, and who brings it in. */
export function objectText({ name, kind, origin }: ViewObject, localize: Localize): string {
  return joined(name, kind && objectKind(kind, localize), origin && originText(origin, localize));
}

function objectKind(kind: NonNullable<ViewObject['kind']>, localize: Localize): string {
  switch (kind) {
    case 'physical':
      return localize('physical');
    case 'digital':
      return localize('digital');
    case 'script':
      return localize('script');
  }
}

function originText(origin: NonNullable<ViewObject['origin']>, localize: Localize): string {
  return origin === 'user' ? localize("the customer's own") : localize('from the company');
}

/** What the customer is up to. */
export function intentText(intent: NonNullable<ViewStep['intent']>, localize: Localize): string {
  switch (intent) {
    case 'become-aware':
      return localize('Become aware');
    case 'seek-information':
      return localize('Seek information');
    case 'compare':
      return localize('Compare');
    case 'buy':
      return localize('Buy');
    case 'set-up':
      return localize('Set up');
    case 'use':
      return localize('Use');
    case 'get-help':
      return localize('Get help');
    case 'complain':
      return localize('Complain');
    case 'renew':
      return localize('Renew');
    case 'leave':
      return localize('Leave');
    case 'recommend':
      return localize('Recommend');
  }
}

/** Who starts the contact. */
export function initiatorText(initiator: NonNullable<ViewStep['initiator']>, localize: Localize): string {
  return initiator === 'company' ? localize('Company') : localize('Customer');
}

/** Whether the company can plan the contact. */
export function plannedText(planned: boolean, localize: Localize): string {
  return planned ? localize('yes') : localize('no');
}

/** How hard it is for the customer. */
export function effortText(effort: number, localize: Localize): string {
  return localize('{number} of 5', { number: effort });
}

/** How the customer is treated. */
export function treatmentText(treatedAs: NonNullable<ViewStep['treatedAs']>, localize: Localize): string {
  return treatedAs === 'object' ? localize('As an object') : localize('As an individual');
}

/** The sources that something is known from, or that it is a guess. */
export function evidenceSaid({ sources, assumed }: ViewEvidence, localize: Localize): readonly string[] {
  return assumed ? [localize('An assumption')] : sources;
}

/** What is asked, and where each answer leads. */
export function decisionTexts({ question, options }: ViewDecision, localize: Localize): readonly string[] {
  return [question ?? '', ...options.map((option) => optionText(option, localize))];
}

/** An expectation, whether it is met, and what it is about. */
export function expectationText(expectation: ViewExpectation, localize: Localize): string {
  const { text, met, toward, aspect, kind } = expectation;
  return joined(
    text,
    metLook(met, localize).title,
    toward && categoryText(toward, aspect, localize),
    kind && natureText(kind, localize),
  );
}

/** A pain and how likely it makes customers leave. */
export function painText({ text, kind, churnRisk }: ViewPain, localize: Localize): string {
  return joined(text, kind && natureText(kind, localize), churnRisk && churnText(churnRisk, localize));
}

function natureText(kind: NonNullable<ViewPain['kind']>, localize: Localize): string {
  switch (kind) {
    case 'functional':
      return localize('functional');
    case 'emotional':
      return localize('emotional');
  }
}

/** What goes without saying, and whether it is met. */
export function baseServiceText({ name, status }: ViewBaseService, localize: Localize): string {
  switch (status) {
    case 'met':
      return joined(name, localize('met'));
    case 'at-risk':
      return joined(name, localize('at risk'));
    case 'unmet':
      return joined(name, localize('not met'));
    case undefined:
      return name ?? '';
  }
}

/** Why customers get in touch, how often, and what is behind it. */
export function reasonText({ text, rootCause, volume }: ViewReason, localize: Localize): string {
  return joined(text, volume, rootCause && localize('Cause: {cause}', { cause: rootCause }));
}

/** Who does what with which system, and how long it takes. */
export function backstageText(
  { department, action, system, duration }: ViewBackstage,
  localize: Localize,
): string {
  return joined(department, action, system, duration && durationText(duration, localize));
}

/** To whom a step hands over, and how, or that the channel breaks; empty where it just goes on. */
export function handoffText(link: ViewLink, localize: Localize): string {
  if (link.kind === 'break') return localize('Channel break: no channel in common, nothing is handed over');
  if (link.kind === 'plain') return '';
  const { to, carries, visible, seamless, wait } = link;
  return joined(
    to,
    carries.length > 0
      ? localize('carries {list}', { list: carries.join(', ') })
      : localize('carries nothing'),
    wait && localize('wait {duration}', { duration: durationText(wait, localize) }),
    visible ? localize('the customer notices') : undefined,
    seamless === false ? localize('not seamless') : undefined,
  );
}
