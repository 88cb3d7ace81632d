import { excerpt } from '../../excerpt';
import { VOCABULARY_KINDS } from '../../facts';
import type { Finding } from '../../finding';
import type { Catalog, CatalogRule, MapRule } from '../../rule';
import type { Definition } from '../../../schema/references';
import type { IdKind } from '../../../schema/schema-node';
import { byStatus } from '../by-status';
import type { Vocabulary } from '../../../model/vocabulary';

const codes = { 'reference/shadowed': byStatus('hint', 'hint', 'hint') };

const SECTION_OF = new Map<IdKind, keyof Vocabulary>(
  Object.entries(VOCABULARY_KINDS).map(([section, kind]) => [kind, section as keyof Vocabulary]),
);

/**
 * A definition that hides one of a catalog further up.
 * Data: `kind`, `id`, and the URI of the `catalog`.
 */
export const referenceShadowed: MapRule = {
  scope: 'map',
  codes,
  check: ({ references, surroundings }) => shadowed(references.definitions, surroundings.catalogs),
};

export const referenceShadowedInCatalog: CatalogRule = {
  scope: 'catalog',
  codes,
  check: ({ references, surroundings }) => shadowed(references.definitions, surroundings.catalogs),
};

function* shadowed(definitions: readonly Definition[], catalogs: readonly Catalog[]): Iterable<Finding> {
  for (const { kind, id, node } of definitions) {
    const section = SECTION_OF.get(kind);
    const hidden = section && catalogs.find(({ vocabulary }) => vocabulary[section].has(id));
    if (!hidden) continue;
    yield {
      code: 'reference/shadowed',
      place: node,
      message: '“{id}” is defined in {catalog} too: here, this definition counts.',
      values: { id: excerpt(id), catalog: shortUri(hidden.uri) },
      data: { kind, id, catalog: hidden.uri },
    };
  }
}

/** The file with its folder, as a person would say it. */
function shortUri(uri: string): string {
  const path = uri.split('/').slice(-2).join('/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
