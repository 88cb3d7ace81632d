import type { Vocabulary } from '../model/vocabulary';
import type { ViewEvidence } from './journey-view';

/** What backs something: the named sources, assumptions apart. Ids that nothing declares count as text. */
export function evidenceOf(ids: readonly string[], vocabulary: Vocabulary): ViewEvidence {
  const known = [...new Set(ids)].map((id) => ({ id, evidence: vocabulary.evidence.get(id) }));
  const real = known.filter(({ evidence }) => evidence?.method !== 'assumption');
  return {
    sources: real.map(({ id }) => sourceName(id, vocabulary)),
    assumed: real.length === 0 && known.length > 0,
  };
}

/** What a source is called; a text that is no id of evidence stands for itself. */
export function sourceName(id: string, vocabulary: Vocabulary): string {
  const evidence = vocabulary.evidence.get(id);
  return evidence?.source ?? evidence?.method ?? id;
}
