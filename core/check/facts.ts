import type { JourneyMap } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import type { DefinedVocabulary } from '../model/read-definitions';
import type { Catalog, Surroundings } from './rule';
import type { IdKind } from '../schema/schema-node';
import { vocabularyOf } from '../model/merge-vocabulary';

/**
 * What the checks of a single step may know of the rest: the vocabulary, whose journey it is, and which
 * opportunities there are. It is one object as long as nothing outside the steps has changed.
 */
export interface Facts {
  readonly map: MapHead;
  readonly vocabulary: Vocabulary;
  /** Kinds of which the map or a catalog declares at least one; an open vocabulary is any other. */
  readonly declaredKinds: ReadonlySet<IdKind>;
  /** Ids of steps that an opportunity addresses which is not rejected. */
  readonly addressedSteps: ReadonlySet<string>;
}

/** The map without its phases, so that no step rule comes to depend on another step. */
export type MapHead = Omit<JourneyMap, 'phases' | 'node'>;

/** The kind of what each section of a map or catalog defines. */
export const VOCABULARY_KINDS = {
  personas: 'persona',
  channels: 'channel',
  touchpoints: 'touchpoint',
  departments: 'department',
  people: 'person',
  objects: 'object',
  systems: 'system',
  evidence: 'evidence',
} as const satisfies Readonly<Record<keyof Vocabulary, IdKind>>;

export function factsOf(map: JourneyMap, { catalogs }: Surroundings): Facts {
  const standing = [...map.opportunities.values()].filter(({ status }) => status !== 'rejected');
  return {
    map,
    vocabulary: vocabularyOf(map, catalogs),
    declaredKinds: declaredKindsOf(map, catalogs),
    addressedSteps: new Set(standing.flatMap(({ addresses }) => addresses)),
  };
}

/** Kinds of which a file or one of its catalogs declares at least one. */
export function declaredKindsOf(own: DefinedVocabulary, catalogs: readonly Catalog[]): ReadonlySet<IdKind> {
  const sources = [own, ...catalogs.map(({ vocabulary }) => vocabulary)];
  return new Set(
    Object.entries(VOCABULARY_KINDS).flatMap(([section, kind]) =>
      sources.some((source) => source[section as keyof Vocabulary].size > 0) ? [kind] : [],
    ),
  );
}
