import type { Localize } from '../text';

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
