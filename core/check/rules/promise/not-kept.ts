import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { excerpt } from '../../excerpt';
import { lacking } from '../lacking';
import { definitionPlace } from '../places';

/**
 * A promise that no step keeps.
 * Data: the `promise` and `missing: ['keptAt']`.
 */
export const promiseNotKept: MapRule = {
  scope: 'map',
  codes: { 'promise/not-kept': byStatus('off', 'warning', 'warning') },
  *check({ map }) {
    if (!map.node) return;
    for (const [id, promise] of map.promises) {
      if (promise.node.kind !== 'map' || lacking(promise.node, ['keptAt']).length === 0) continue;
      yield {
        code: 'promise/not-kept',
        place: definitionPlace(map.node, 'promises', id),
        message: 'Where is “{promise}” kept? Name the step in `keptAt`.',
        values: { promise: excerpt(promise.text ?? id) },
        data: { promise: id, missing: ['keptAt'] },
      };
    }
  },
};
