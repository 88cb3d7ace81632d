import type { Persona } from '../../../model/journey-map';
import type { Vocabulary } from '../../../model/vocabulary';
import { valuePlace } from '../../../syntax/access';
import { byStatus } from '../by-status';
import { definitionRule } from '../definition-rules';
import { eachPersona } from './each-persona';

/**
 * A persona that rests on no data, or on assumptions alone.
 * Data: the `persona`, `missing: ['evidence']` where the key is not there, and `choices`: evidence to name.
 */
export const personaNoEvidence = definitionRule(
  { 'persona/no-evidence': byStatus('off', 'information', 'warning') },
  function* (definitions) {
    const { vocabulary } = definitions;
    for (const { id, persona, name, place } of eachPersona(definitions)) {
      if (restsOnData(persona, vocabulary)) continue;
      const assumed = persona.evidence.length > 0;
      yield {
        code: 'persona/no-evidence',
        place: assumed ? valuePlace(persona.node, 'evidence') : place,
        message: assumed
          ? '“{name}” rests on assumptions alone: name research under `evidence`.'
          : 'Nothing says which data “{name}” rests on: name it under `evidence`.',
        values: { name },
        data: { persona: id, missing: assumed ? [] : ['evidence'], choices: research(vocabulary) },
      };
    }
  },
);

/** Whether at least one thing it names is more than an assumption; an unknown id is somebody else's to report. */
export function restsOnData({ evidence }: Pick<Persona, 'evidence'>, vocabulary: Vocabulary): boolean {
  return evidence.some((id) => vocabulary.evidence.get(id)?.method !== 'assumption');
}

function research({ evidence }: Vocabulary): readonly string[] {
  return [...evidence].flatMap(([id, { method }]) => (method === 'assumption' ? [] : [id]));
}
