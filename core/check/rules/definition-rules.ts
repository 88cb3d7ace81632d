import { vocabularyOf } from '../../model/merge-vocabulary';
import type { DefinedVocabulary } from '../../model/read-definitions';
import type { Vocabulary } from '../../model/vocabulary';
import type { YamlNode } from '../../syntax/node';
import type { Finding } from '../finding';
import type { CatalogRule, MapRule } from '../rule';

/** The definitions of one file, a map or a catalog. */
export interface OwnDefinitions {
  readonly own: DefinedVocabulary;
  readonly root: YamlNode;
  /** With those of the catalogs that apply. */
  readonly vocabulary: Vocabulary;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A rule about definitions asks the same of a map's and of a catalog's. */
export function definitionRule(
  codes: MapRule['codes'],
  check: (definitions: OwnDefinitions) => Iterable<Finding>,
): { readonly map: MapRule; readonly catalog: CatalogRule } {
  return {
    map: {
      scope: 'map',
      codes,
      check: ({ map, facts, surroundings }) =>
        map.node
          ? check({ own: map, root: map.node, vocabulary: facts.vocabulary, today: surroundings.today })
          : [],
    },
    catalog: {
      scope: 'catalog',
      codes,
      check: ({ vocabulary, tree, surroundings }) =>
        tree.root
          ? check({
              own: vocabulary,
              root: tree.root,
              vocabulary: vocabularyOf(vocabulary, surroundings.catalogs),
              today: surroundings.today,
            })
          : [],
    },
  };
}
