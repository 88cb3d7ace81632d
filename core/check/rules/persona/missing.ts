import { itemsOf, valueOf } from '../../../syntax/access';
import { scalarText } from '../../../model/read';
import { excerpt } from '../../excerpt';
import { nearest } from '../../nearest';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { mapPlace } from '../places';

/**
 * A map that does not say whose journey it is, or names somebody nobody has described.
 * Data: `declared`, the ids to choose from; for a name that is not declared its `id` and the `nearest`.
 */
export const personaMissing: MapRule = {
  scope: 'map',
  codes: { 'persona/missing': byStatus('information', 'warning', 'error') },
  *check(subject) {
    const { map, facts } = subject;
    if (!map.node) return;
    const declared = [...facts.vocabulary.personas.keys()];
    const named = valueOf(map.node, 'persona');
    if (isBlank(named)) {
      yield {
        code: 'persona/missing',
        place: mapPlace(subject, 'persona'),
        message: 'Whose journey is this? Name a persona in `persona` and describe them under `personas`.',
        data: { declared },
      };
    }
    for (const node of itemsOf(named)) {
      if (node.kind !== 'scalar' || isBlank(node)) continue;
      const id = scalarText(node);
      if (facts.vocabulary.personas.has(id)) continue;
      const near = nearest(id, declared);
      yield {
        code: 'persona/missing',
        place: node,
        message:
          near === undefined
            ? 'Nobody has described the persona “{id}” yet: describe them under `personas`.'
            : 'Nobody has described the persona “{id}” yet. Did you mean “{nearest}”?',
        values: { id: excerpt(id), nearest: near ?? '' },
        data: { declared, id, ...(near === undefined ? {} : { nearest: near }) },
      };
    }
  },
};
