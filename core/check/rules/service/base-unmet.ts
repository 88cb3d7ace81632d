import type { BaseService } from '../../../model/journey-map';
import { valuePlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf } from '../places';

/**
 * A base service that is unmet or at risk, where no opportunity addresses the step.
 * Data: the id of the `step`, and a `title` for an opportunity.
 */
export const serviceBaseUnmet: MapRule = {
  scope: 'map',
  codes: { 'service/base-unmet': byStatus('off', 'warning', 'warning') },
  *check({ steps, facts }) {
    for (const { id, step } of steps) {
      const { baseService } = step;
      if (!baseService || baseService.status === undefined || baseService.status === 'met') continue;
      if (facts.addressedSteps.has(id)) continue;
      const name = baseService.name === undefined ? nameOf(step) : excerpt(baseService.name);
      yield {
        code: 'service/base-unmet',
        place: statusPlace(baseService),
        message:
          baseService.status === 'unmet'
            ? 'The base service “{name}” is unmet, and no opportunity addresses this step.'
            : 'The base service “{name}” is at risk, and no opportunity addresses this step.',
        values: { name },
        data: { step: id, title: name },
      };
    }
  },
};

function statusPlace({ node }: BaseService) {
  return node.kind === 'map' ? valuePlace(node, 'status') : node;
}
