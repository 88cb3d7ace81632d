import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

const MOST_STEPS = 30;

/** More steps than anybody takes in at once. */
export const mapTooLong: MapRule = {
  scope: 'map',
  codes: { 'map/too-long': byStatus('off', 'hint', 'hint') },
  *check(subject) {
    const count = subject.steps.length;
    if (count <= MOST_STEPS) return;
    yield {
      code: 'map/too-long',
      place: mapPlace(subject),
      message: '{count} steps are hard to take in (more than {most}): could this be two maps?',
      values: { count, most: MOST_STEPS },
    };
  },
};
