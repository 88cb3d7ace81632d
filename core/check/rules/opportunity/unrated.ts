import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { lacking } from '../lacking';
import { eachOpportunity } from './each-opportunity';

/**
 * An opportunity that cannot be weighed against others.
 * Data: the `opportunity` and its `missing` keys.
 */
export const opportunityUnrated: MapRule = {
  scope: 'map',
  codes: { 'opportunity/unrated': byStatus('off', 'hint', 'information') },
  *check({ map }) {
    for (const { id, opportunity, place, name, isOpen } of eachOpportunity(map)) {
      const missing = lacking(opportunity.node, ['impact', 'effort']);
      if (!isOpen || missing.length === 0) continue;
      yield {
        code: 'opportunity/unrated',
        place,
        message: 'Is “{opportunity}” worth it? Add, from 1 to 5: {missing}.',
        values: { opportunity: name, missing: missing.join(', ') },
        data: { opportunity: id, missing },
      };
    }
  },
};
