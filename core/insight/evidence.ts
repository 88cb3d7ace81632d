import type { Vocabulary } from '../model/vocabulary';
import type { ViewEvidence } from './journey-view';

/** What backs something: the named sources, assumptions apart. Ids that nothing declares count as text. */
export function evidenceOf(ids: readonly string[], vocabulary: Vocabulary): ViewEvidence {
  const known = [...new Set(ids)].map((id) => ({ id, evidence: vocabulary.evidence.get(id) }));
  const real = known.filter(({ evidence }) => evidence?.method !== 'assumption');
  return {
    sources: real.map(({ id, evidence }) => evidence?.source ?? evidence?.method ?? id),
    assumed: real.length === 0 && known.length > 0,
  };
}
