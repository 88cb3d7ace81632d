import { isDate } from '../../../schema/formats';
import { valuePlace } from '../../../syntax/access';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { eachOpportunity } from './each-opportunity';

/**
 * An opportunity whose day is past and that is not done.
 * Data: the `opportunity`.
 */
export const opportunityOverdue: MapRule = {
  scope: 'map',
  codes: { 'opportunity/overdue': byStatus('off', 'warning', 'warning') },
  *check({ map, surroundings: { today } }) {
    for (const { id, opportunity, name, isOpen } of eachOpportunity(map)) {
      const { due, node } = opportunity;
      if (!isOpen || due === undefined || !isDate(due) || due >= today) continue;
      yield {
        code: 'opportunity/overdue',
        place: valuePlace(node, 'due'),
        message: '“{opportunity}” was due on {due} and is not done: set a new day, or its `status`.',
        values: { opportunity: name, due },
        data: { opportunity: id },
      };
    }
  },
};
