import type {
  ViewBackstage,
  ViewBaseService,
  ViewExpectation,
  ViewLink,
  ViewMetric,
  ViewPain,
  ViewPerson,
  ViewReason,
} from '../insight/journey-view';
import type { Localize } from '../text';
import { latitudeText } from './lanes/encounters';
import { categoryText, metLook } from './lanes/expectations';
import { churnText } from './lanes/pains';
import { metricLine } from './metric-text';
import { dateText, durationText } from './time-text';

/** A person, what they are and how freely they may act. */
export function personText({ name, role, latitude }: ViewPerson, localize: Localize): string {
  return joined(name, role, latitude && latitudeText(latitude, localize));
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

/** To whom a step hands over, and how; empty where nothing is handed over. */
export function handoffText(link: ViewLink | undefined, localize: Localize): string {
  if (link?.kind !== 'handoff') return '';
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

/** A metric with its target, and the day it was measured. */
export function datedMetric(metric: ViewMetric, localize: Localize): string {
  return joined(metricLine(metric, localize), metric.date && dateText(metric.date, localize));
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
