import type { Phase } from '../../../model/journey-map';
import { firstPlace, valueOf } from '../../../syntax/access';
import { absoluteRange } from '../../../syntax/tree';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { nameOf, titlePlace } from '../places';

/**
 * A phase in which nothing happens.
 * Data: `missing: ['steps']`.
 */
export const mapEmptyPhase: MapRule = {
  scope: 'map',
  codes: { 'map/empty-phase': byStatus('hint', 'warning', 'warning') },
  *check({ map: { phases }, tree }) {
    const broken = tree.problems
      .filter(({ code }) => code === 'yaml/syntax')
      .map(({ place }) => absoluteRange(tree, place).start);
    const startOf = (phase: Phase | undefined) =>
      phase ? absoluteRange(tree, firstPlace(phase.node)).start : Infinity;
    for (const [index, phase] of phases.entries()) {
      if (phase.node.kind !== 'map' || !isBlank(valueOf(phase.node, 'steps'))) continue;
      // What cannot be read there may be its steps.
      const [start, end] = [startOf(phase), startOf(phases[index + 1])];
      if (broken.some((at) => start <= at && at < end)) continue;
      yield {
        code: 'map/empty-phase',
        place: titlePlace(phase),
        message: 'Nothing happens in the phase “{phase}” yet: add `steps`.',
        values: { phase: nameOf(phase) },
        data: { missing: ['steps'] },
      };
    }
  },
};
