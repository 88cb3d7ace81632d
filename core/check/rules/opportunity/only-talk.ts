import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

/** All that is to be done is to tell customers more: nothing gets better for them. */
export const opportunityOnlyTalk: MapRule = {
  scope: 'map',
  codes: { 'opportunity/only-talk': byStatus('off', 'information', 'information') },
  *check(subject) {
    const all = [...subject.map.opportunities.values()];
    if (all.length < 2 || !all.every(({ kind }) => kind === 'communication' || kind === 'instruction'))
      return;
    yield {
      code: 'opportunity/only-talk',
      place: mapPlace(subject, 'opportunities'),
      message: 'All {count} opportunities only tell or teach: what could be made better for the customer?',
      values: { count: all.length },
    };
  },
};
