import { valuePlace } from '../../../syntax/access';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { lacking } from '../lacking';
import { eachOpportunity } from './each-opportunity';

/**
 * An opportunity that is done without anybody saying what came of it.
 * Data: the `opportunity` and `missing: ['result']`.
 */
export const opportunityNoResult: MapRule = {
  scope: 'map',
  codes: { 'opportunity/no-result': byStatus('off', 'information', 'information') },
  *check({ map }) {
    for (const { id, opportunity, name } of eachOpportunity(map)) {
      if (opportunity.status !== 'done' || lacking(opportunity.node, ['result']).length === 0) continue;
      yield {
        code: 'opportunity/no-result',
        place: valuePlace(opportunity.node, 'status'),
        message: '“{opportunity}” is done. What came of it? Add `result`.',
        values: { opportunity: name },
        data: { opportunity: id, missing: ['result'] },
      };
    }
  },
};
