import type { JourneyMap } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import type { IdKind, Surroundings } from './rule';
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

const KINDS_OF_VOCABULARY = {
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
  const declared = [map, ...catalogs.map(({ vocabulary }) => vocabulary)];
  const kinds = Object.entries(KINDS_OF_VOCABULARY).flatMap(([key, kind]) =>
    declared.some((source) => source[key as keyof Vocabulary].size > 0) ? [kind] : [],
  );
  const standing = [...map.opportunities.values()].filter(({ status }) => status !== 'rejected');
  return {
    map,
    vocabulary: vocabularyOf(map, catalogs),
    declaredKinds: new Set(kinds),
    addressedSteps: new Set(standing.flatMap(({ addresses }) => addresses)),
  };
}
