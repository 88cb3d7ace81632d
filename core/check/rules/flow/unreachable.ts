import { reachable } from '../../../insight/flow';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, titlePlace } from '../places';

/** A step that no path from the first one reaches. */
export const flowUnreachable: MapRule = {
  scope: 'map',
  codes: { 'flow/unreachable': byStatus('warning', 'warning', 'warning') },
  *check({ steps, flow }) {
    const reached = reachable(steps, (step) => flow.after(step).map(({ to }) => to));
    for (const here of steps) {
      if (reached.has(here)) continue;
      yield {
        code: 'flow/unreachable',
        place: titlePlace(here.step),
        message: 'No path leads to “{step}”: name “{id}” in a `next` or in an option of a decision.',
        values: { step: nameOf(here.step), id: here.id },
      };
    }
  },
};
