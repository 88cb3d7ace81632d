import { isDate } from '../../../schema/formats';
import { valueOf, valuePlace } from '../../../syntax/access';
import { later } from '../../calendar';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';

/**
 * The day of the next review is past: `next` where it is given, else `last` and `every`.
 * Data: `due`, the day it should have been.
 */
export const reviewOverdue: MapRule = {
  scope: 'map',
  codes: { 'review/overdue': byStatus('off', 'warning', 'warning') },
  *check({ map, surroundings: { today } }) {
    const review = valueOf(map.node, 'review');
    const { last, next, every } = map.review;
    if (!review) return;
    const due = next ?? (last !== undefined && every !== undefined ? later(last, every) : undefined);
    if (due === undefined || !isDate(due) || due >= today) return;
    yield {
      code: 'review/overdue',
      place: valuePlace(review, next === undefined ? 'last' : 'next'),
      message: 'The review was due on {due}: look at the map again and set `last` and `next`.',
      values: { due },
      data: { due },
    };
  },
};
