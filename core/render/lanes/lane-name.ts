import type { Localize } from '../../text';
import type { LaneId } from './lane';

/** What a lane is called. */
export function laneName(id: LaneId, localize: Localize): string {
  switch (id) {
    case 'phases':
      return localize('Phases');
    case 'steps':
      return localize('Steps');
    case 'touchpoints':
      return localize('Touchpoints');
    case 'encounters':
      return localize('People, objects');
    case 'thoughts':
      return localize('Thoughts, needs');
    case 'emotion':
      return localize('Emotion');
    case 'expectations':
      return localize('Expectations');
    case 'promises':
      return localize('Promises');
    case 'pains':
      return localize('Pains and gains');
    case 'backstage':
      return localize('Backstage');
    case 'opportunities':
      return localize('Opportunities');
  }
}
