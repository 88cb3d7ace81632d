import { excerpt } from '../../excerpt';
import type { IdKind, MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { SECTIONS } from '../sections';

const KINDS: ReadonlySet<IdKind> = new Set<IdKind>([
  'persona',
  'channel',
  'touchpoint',
  'department',
  'person',
  'object',
  'system',
  'evidence',
]);

/**
 * A definition of the map that nothing in it refers to. Of a catalog's nobody says so: other maps may use it.
 * Data: `kind` and `id`.
 */
export const referenceUnused: MapRule = {
  scope: 'map',
  codes: { 'reference/unused': byStatus('hint', 'information', 'information') },
  *check({ references: { uses, definitions } }) {
    const used = new Set(uses.flatMap(({ kinds, id }) => kinds.map((kind) => key(kind, id))));
    for (const { kind, id, node } of definitions) {
      if (!KINDS.has(kind) || used.has(key(kind, id))) continue;
      yield {
        code: 'reference/unused',
        place: node,
        message: 'Nothing in this map refers to “{id}” of `{section}`: use it, or remove it.',
        values: { id: excerpt(id), section: SECTIONS[kind] },
        unnecessary: true,
        data: { kind, id },
      };
    }
  },
};

function key(kind: IdKind, id: string): string {
  return `${kind} ${id}`;
}
