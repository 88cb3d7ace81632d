import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf } from '../places';
import { valuePlace } from '../../../syntax/access';

/** A promise that is kept at a step before the one where it is made. */
export const promiseKeptBeforeMade: MapRule = {
  scope: 'map',
  codes: { 'promise/kept-before-made': byStatus('warning', 'warning', 'warning') },
  *check({ map, steps }) {
    if (map.promises.size === 0) return;
    const order = new Map(steps.map(({ id }, index) => [id, index]));
    for (const [id, { node, text, madeAt, keptAt }] of map.promises) {
      const made = madeAt === undefined ? undefined : order.get(madeAt);
      const kept = keptAt === undefined ? undefined : order.get(keptAt);
      if (made === undefined || kept === undefined || kept >= made) continue;
      const keeper = steps[kept];
      const maker = steps[made];
      yield {
        code: 'promise/kept-before-made',
        place: valuePlace(node, 'keptAt'),
        message:
          '“{promise}” is kept at “{kept}”, before it is made at “{made}”: exchange the two or correct them.',
        values: {
          promise: excerpt(text ?? id),
          kept: keeper ? nameOf(keeper.step) : '',
          made: maker ? nameOf(maker.step) : '',
        },
        related: [{ place: valuePlace(node, 'madeAt'), message: 'It is made here.' }],
      };
    }
  },
};
