import { byStatus } from '../by-status';
import { definitionRule } from '../definition-rules';
import { lacking } from '../lacking';
import { eachPersona } from './each-persona';

/** What makes a persona a person that stands for a segment. */
export const PERSONA_KEYS = ['segment', 'demographics', 'occupation', 'problems', 'values', 'goals'] as const;

/**
 * One finding per persona for all that it does not tell yet.
 * Data: the `persona` and its `missing` keys.
 */
export const personaIncomplete = definitionRule(
  { 'persona/incomplete': byStatus('information', 'warning', 'warning') },
  function* (definitions) {
    for (const { id, persona, name, place } of eachPersona(definitions)) {
      const missing = lacking(persona.node, PERSONA_KEYS);
      if (missing.length === 0) continue;
      yield {
        code: 'persona/incomplete',
        place,
        message: 'The persona “{name}” is not a whole person yet. Add: {missing}.',
        values: { name, missing: missing.join(', ') },
        data: { persona: id, missing },
      };
    }
  },
);
