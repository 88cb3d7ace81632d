import { vocabularyOf } from '../../model/merge-vocabulary';
import { VOCABULARY_KINDS, declaredKindsOf } from '../facts';
import type { CatalogSubject, MapSubject } from '../rule';
import type { IdKind } from '../../schema/schema-node';

/** What can be referred to from a file, by kind; the ids are the keys. */
export interface Declared {
  readonly ids: ReadonlyMap<IdKind, ReadonlyMap<string, unknown>>;
  /** Kinds of which nothing is declared, so that any text may stand where one is named. */
  readonly isOpen: (kind: IdKind) => boolean;
}

const OPEN_KINDS: ReadonlySet<IdKind> = new Set(['touchpoint', 'person', 'object', 'department', 'system']);

export function declaredInMap({ facts, map, steps }: MapSubject): Declared {
  return declared(facts.vocabulary, facts.declaredKinds, [
    ['insight', map.insights],
    ['opportunity', map.opportunities],
    ['objective', map.objectives],
    ['promise', map.promises],
    ['step', new Map(steps.map(({ id, step }) => [id, step]))],
  ]);
}

export function declaredInCatalog({ vocabulary, surroundings }: CatalogSubject): Declared {
  const { catalogs } = surroundings;
  return declared(vocabularyOf(vocabulary, catalogs), declaredKindsOf(vocabulary, catalogs), []);
}

function declared(
  vocabulary: ReturnType<typeof vocabularyOf>,
  kinds: ReadonlySet<IdKind>,
  more: readonly (readonly [IdKind, ReadonlyMap<string, unknown>])[],
): Declared {
  const known = Object.entries(VOCABULARY_KINDS).map(
    ([section, kind]): readonly [IdKind, ReadonlyMap<string, unknown>] => [
      kind,
      vocabulary[section as keyof typeof VOCABULARY_KINDS],
    ],
  );
  return {
    ids: new Map([...known, ...more]),
    isOpen: (kind) => OPEN_KINDS.has(kind) && !kinds.has(kind),
  };
}
