import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import type { Definition } from '../../../schema/references';
import type { IdKind } from '../../../schema/schema-node';
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
    const unused = new Map<IdKind, Map<string, Definition>>();
    for (const definition of definitions) {
      const { kind, id } = definition;
      if (!KINDS.has(kind)) continue;
      const ofKind = unused.get(kind) ?? new Map<string, Definition>();
      unused.set(kind, ofKind.set(id, definition));
    }
    for (const { kinds, id } of uses) for (const kind of kinds) unused.get(kind)?.delete(id);
    for (const { kind, id, node } of [...unused.values()].flatMap((ofKind) => [...ofKind.values()])) {
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
