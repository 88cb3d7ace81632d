import { readJourneyFile } from '../../core/journey';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import type { JourneyMap } from '../../core/model/journey-map';
import type { Vocabulary } from '../../core/model/vocabulary';
import type { Files } from './files';

export interface AsIs {
  readonly map: JourneyMap;
  readonly vocabulary: Vocabulary;
}

/** Reads the present-state map that a target map starts from; undefined when there is none at the URI. */
export async function readAsIs(files: Files, uri: string): Promise<AsIs | undefined> {
  const text = await files.read(uri);
  const file = text === undefined ? undefined : readJourneyFile(text, 'map');
  if (file?.kind !== 'map' || !file.map.node) return undefined;
  return { map: file.map, vocabulary: vocabularyOf(file.map, []) };
}
