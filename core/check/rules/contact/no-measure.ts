import { valuePlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';

/**
 * A reason for contact that nothing is done about.
 * Data: the id of the `step`, and a `title` for an opportunity.
 */
export const contactNoMeasure: MapRule = {
  scope: 'map',
  codes: { 'contact/no-measure': byStatus('off', 'information', 'warning') },
  *check({ steps, facts }) {
    for (const { id, step } of steps) {
      if (facts.addressedSteps.has(id)) continue;
      for (const { node, reason, opportunities } of step.reasonsForContact) {
        if (reason === undefined || opportunities.length > 0) continue;
        yield {
          code: 'contact/no-measure',
          place: valuePlace(node, 'reason'),
          message: 'People get in touch because of “{reason}”, and no opportunity takes care of it.',
          values: { reason: excerpt(reason) },
          data: { step: id, title: excerpt(reason) },
        };
      }
    }
  },
};
