import { valuePlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';

/**
 * A pain that nothing addresses. Where customers may leave because of it, that is a warning in a draft too.
 * Data: the id of the `step`, and a `title` for an opportunity.
 */
export const painNoOpportunity: MapRule = {
  scope: 'map',
  graver: true,
  codes: { 'pain/no-opportunity': byStatus('off', 'information', 'warning') },
  *check({ steps, facts }) {
    for (const { id, step } of steps) {
      if (facts.addressedSteps.has(id)) continue;
      for (const { node, text, churnRisk, opportunities } of step.pains) {
        if (text === undefined || opportunities.length > 0) continue;
        const grave = churnRisk === 'high';
        yield {
          code: 'pain/no-opportunity',
          place: node.kind === 'map' ? valuePlace(node, 'text') : node,
          message: grave
            ? 'Customers may leave because of “{pain}”, and no opportunity addresses it.'
            : 'No opportunity addresses the pain “{pain}”.',
          values: { pain: excerpt(text) },
          ...(grave ? { severity: 'warning' as const } : {}),
          data: { step: id, title: excerpt(text) },
        };
      }
    }
  },
};
