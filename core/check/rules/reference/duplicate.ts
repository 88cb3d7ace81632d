import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import type { Definition } from '../../../schema/references';
import { byStatus } from '../by-status';

/**
 * Two phases or two steps with one id: every later one, with the way to the first.
 * Data: `kind` and `id`.
 */
export const referenceDuplicate: MapRule = {
  scope: 'map',
  codes: { 'reference/duplicate': byStatus('error', 'error', 'error') },
  *check({ references }) {
    for (const kind of ['phase', 'step'] as const) {
      const first = new Map<string, Definition>();
      for (const definition of references.definitions) {
        if (definition.kind !== kind) continue;
        const { id, node } = definition;
        const earlier = first.get(id);
        if (!earlier) first.set(id, definition);
        else if (earlier.node !== node)
          yield {
            code: 'reference/duplicate',
            place: node,
            message:
              kind === 'step'
                ? 'Another step has the id “{id}” already: give this one an id of its own.'
                : 'Another phase has the id “{id}” already: give this one an id of its own.',
            values: { id: excerpt(id) },
            related: [{ place: earlier.node, message: 'The first one stands here.' }],
            data: { kind, id },
          };
      }
    }
  },
};
