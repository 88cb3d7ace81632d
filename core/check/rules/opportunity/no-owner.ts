import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { lacking } from '../lacking';
import { eachOpportunity } from './each-opportunity';

/**
 * An opportunity that nobody takes care of, or by no day.
 * Data: the `opportunity` and its `missing` keys.
 */
export const opportunityNoOwner: MapRule = {
  scope: 'map',
  codes: { 'opportunity/no-owner': byStatus('off', 'information', 'warning') },
  *check({ map }) {
    for (const { id, opportunity, place, name, isOpen } of eachOpportunity(map)) {
      const missing = lacking(opportunity.node, ['owner', 'due']);
      if (!isOpen || missing.length === 0) continue;
      yield {
        code: 'opportunity/no-owner',
        place,
        message: 'Who takes care of “{opportunity}”, and by when? Add: {missing}.',
        values: { opportunity: name, missing: missing.join(', ') },
        data: { opportunity: id, missing },
      };
    }
  },
};
