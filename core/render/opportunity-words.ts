import type { ViewOpportunity } from '../insight/journey-view';
import type { Localize } from '../text';
import { formatNumber } from './numbers';
import { dateText } from './time-text';

/** How far an opportunity has come; a word that the language does not know as it is written. */
export function statusText(status: string, localize: Localize): string {
  switch (status) {
    case 'idea':
      return localize('idea');
    case 'planned':
      return localize('planned');
    case 'doing':
      return localize('in progress');
    case 'done':
      return localize('done');
    case 'rejected':
      return localize('rejected');
    default:
      return status;
  }
}

/** What an opportunity is about; a word that the language does not know as it is written. */
export function kindText(kind: string, localize: Localize): string {
  switch (kind) {
    case 'improvement':
      return localize('improvement');
    case 'innovation':
      return localize('innovation');
    case 'retention':
      return localize('retention');
    case 'communication':
      return localize('communication');
    case 'instruction':
      return localize('instruction');
    default:
      return kind;
  }
}

/** Who looks after an opportunity, until when, and what it costs; empty where nothing is said. */
export function careTexts(
  { owner, due, cost }: Pick<ViewOpportunity, 'owner' | 'due' | 'cost'>,
  localize: Localize,
): readonly string[] {
  return [
    ...(owner === undefined ? [] : [localize('Owner: {name}', { name: owner })]),
    ...(due === undefined ? [] : [localize('due {date}', { date: dateText(due, localize) })]),
    ...(cost === undefined ? [] : [localize('cost {cost}', { cost: costText(cost, localize) })]),
  ];
}

/** A bare number as the reader writes it, anything else as it is written; the sign of the money stays beside it. */
export function costText(cost: string, localize: Localize): string {
  if (/^\d{1,15}(\.\d+)?$/.test(cost)) return formatNumber(Number(cost), localize);
  return cost.replace(/(?<=\S) (?=\p{Sc})|(?<=\p{Sc}) (?=\d)/gu, '\u00a0');
}
