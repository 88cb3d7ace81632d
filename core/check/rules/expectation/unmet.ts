import { valuePlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';

/**
 * An expectation that is not met, or partly, where no opportunity addresses the step.
 * Data: the id of the `step`, and a `title` for an opportunity.
 */
export const expectationUnmet: MapRule = {
  scope: 'map',
  codes: { 'expectation/unmet': byStatus('off', 'information', 'warning') },
  *check({ steps, facts }) {
    for (const { id, step } of steps) {
      if (facts.addressedSteps.has(id)) continue;
      for (const { node, text = '…', met } of step.expectations) {
        if (met !== 'no' && met !== 'partly') continue;
        yield {
          code: 'expectation/unmet',
          place: valuePlace(node, 'met'),
          message:
            met === 'no'
              ? '“{expectation}” is not met, and no opportunity addresses this step.'
              : '“{expectation}” is met in part only, and no opportunity addresses this step.',
          values: { expectation: excerpt(text) },
          data: { step: id, title: excerpt(text) },
        };
      }
    }
  },
};
