import { BUILT_IN_CHANNELS } from '../vocabulary/channels';
import type { Channel, Definitions } from './journey-map';
import type { DefinedVocabulary } from './read-definitions';
import type { Vocabulary } from './vocabulary';

/**
 * Everything a map can refer to: its own definitions, then those of its catalogs (nearest first), then
 * the channels that the language brings along. The first definition of an id wins.
 */
export function vocabularyOf(
  own: DefinedVocabulary,
  catalogs: readonly { readonly vocabulary: DefinedVocabulary }[],
): Vocabulary {
  const sources = [own, ...catalogs.map(({ vocabulary }) => vocabulary)];
  const merge = <T>(pick: (source: DefinedVocabulary) => Definitions<T>): Definitions<T> => {
    const merged = new Map<string, T>();
    for (const source of sources) {
      for (const [id, definition] of pick(source)) if (!merged.has(id)) merged.set(id, definition);
    }
    return merged;
  };
  return {
    personas: merge((source) => source.personas),
    channels: new Map<string, Channel>([
      ...BUILT_IN_CHANNELS.map(({ id, ...channel }): [string, Channel] => [id, channel]),
      ...merge((source) => source.channels),
    ]),
    touchpoints: merge((source) => source.touchpoints),
    departments: merge((source) => source.departments),
    people: merge((source) => source.people),
    objects: merge((source) => source.objects),
    systems: merge((source) => source.systems),
    evidence: merge((source) => source.evidence),
  };
}
