import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { signed } from '../emotion/emotion-rule';
import { mapPlace } from '../places';
import { meanOfSteps, meanScore } from './means';

/** Each contact for itself feels good, and the journey as a whole does not. */
export const mapTouchpointsHideJourney: MapRule = {
  scope: 'map',
  codes: { 'map/touchpoints-hide-journey': byStatus('information', 'warning', 'warning') },
  *check(subject) {
    const { map, steps } = subject;
    const overall = meanScore(map.overall?.emotions ?? []);
    const metrics = [...map.metrics, ...(map.overall?.metrics ?? [])];
    const nps = metrics.find(({ type, value }) => type === 'nps' && value !== undefined && value < 0)?.value;
    const bad = overall !== undefined && overall <= 0;
    if (!bad && nps === undefined) return;
    const mean = meanOfSteps(steps);
    if (mean === undefined || mean < 1) return;
    yield {
      code: 'map/touchpoints-hide-journey',
      place: mapPlace(subject, 'overall', 'metrics'),
      message: bad
        ? 'Good touchpoints hide a bad journey: the steps feel like {mean}, the whole like {overall}.'
        : 'Good touchpoints hide a bad journey: the steps feel like {mean}, yet the NPS is {nps}.',
      values: {
        mean: signed(Math.round(mean * 10) / 10),
        overall: signed(Math.round((overall ?? 0) * 10) / 10),
        nps: nps ?? 0,
      },
    };
  },
};
