import { byStatus } from '../by-status';
import { definitionRule } from '../definition-rules';
import { lacking } from '../lacking';
import { eachPersona } from './each-persona';

/** What moves a persona: one of them is enough. */
export const MOTIVES = ['needs', 'wishes', 'motivations', 'obligations', 'abilities'] as const;

/**
 * A persona without anything that moves them.
 * Data: the `persona` and the keys of which one is `missing`.
 */
export const personaNoMotives = definitionRule(
  { 'persona/no-motives': byStatus('off', 'hint', 'information') },
  function* (definitions) {
    for (const { id, persona, name, place } of eachPersona(definitions)) {
      const missing = lacking(persona.node, MOTIVES);
      if (missing.length < MOTIVES.length) continue;
      yield {
        code: 'persona/no-motives',
        place,
        message: 'What moves “{name}”? Add at least one of: {missing}.',
        values: { name, missing: missing.join(', ') },
        data: { persona: id, missing },
      };
    }
  },
);
