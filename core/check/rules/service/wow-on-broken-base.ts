import type { Step } from '../../../model/journey-map';
import { keyPlace } from '../../../syntax/access';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, stepPlace } from '../places';

/** A surprise on top of what is not even given: base services first. */
export const serviceWowOnBrokenBase: MapRule = {
  scope: 'map',
  codes: { 'service/wow-on-broken-base': byStatus('information', 'warning', 'warning') },
  *check({ steps, map }) {
    const broken = map.phases.map(({ steps: inPhase }) => inPhase.find(isUnmet));
    for (const { step, phaseIndex } of steps) {
      if (step.wow === undefined) continue;
      const base = isUnmet(step) ? step : broken[phaseIndex];
      if (!base) continue;
      yield {
        code: 'service/wow-on-broken-base',
        place: stepPlace(step, 'wow'),
        message: 'A wow on a broken base: at “{step}” the base service is unmet. Mend that first.',
        values: { step: nameOf(base) },
        related: [{ place: keyPlace(base.node, 'baseService'), message: 'The base service that is unmet.' }],
      };
    }
  },
};

function isUnmet({ baseService }: Step): boolean {
  return baseService?.status === 'unmet';
}
