import { valueOf } from '../../../syntax/access';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { lacking } from '../lacking';
import { mapPlace } from '../places';

const ENDS = ['from', 'to'] as const;

/**
 * A map that does not say where the journey begins and where it ends.
 * Data: `missing`, the keys to go into `scope`.
 */
export const mapScope: MapRule = {
  scope: 'map',
  codes: { 'map/scope': byStatus('off', 'hint', 'information') },
  *check(subject) {
    const { node } = subject.map;
    if (!node) return;
    const scope = valueOf(node, 'scope');
    const missing = scope?.kind === 'map' ? lacking(scope, ENDS) : ENDS;
    if (missing.length === 0) return;
    yield {
      code: 'map/scope',
      place: mapPlace(subject, 'scope'),
      message:
        missing.length === 2
          ? 'Where does the journey begin, and where does it end? Say it under `scope` with `from` and `to`.'
          : missing[0] === 'from'
            ? 'Where does the journey begin? Say it under `scope` with `from`.'
            : 'Where does the journey end? Say it under `scope` with `to`.',
      data: { missing },
    };
  },
};
