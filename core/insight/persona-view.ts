import type { JourneyMap, Persona } from '../model/journey-map';
import type { Vocabulary } from '../model/vocabulary';
import { evidenceOf } from './evidence';
import type { PersonaList, ViewPersona } from './journey-view';
import { itemPaths, segment } from './paths';

const LISTS: readonly PersonaList[] = [
  'goals',
  'problems',
  'needs',
  'wishes',
  'values',
  'motivations',
  'obligations',
  'abilities',
];

/** Whose journey it is. A draft that names nobody yet shows the personas it defines. */
export function personaIds(map: JourneyMap): readonly string[] {
  return map.persona.length > 0 ? [...new Set(map.persona)] : [...map.personas.keys()];
}

/** A persona as its card shows it; one that is not declared has its id as name. */
export function personaView(id: string, index: number, map: JourneyMap, vocabulary: Vocabulary): ViewPersona {
  const persona = vocabulary.personas.get(id);
  return {
    id,
    name: persona?.name ?? id,
    path: map.personas.has(id) ? `/personas/${segment(id)}` : itemPaths(map.node, 'persona', '')(index),
    segment: persona?.segment,
    occupation: persona?.occupation,
    demographics: persona?.demographics.map(({ value }) => value) ?? [],
    quote: persona?.quote,
    lists: LISTS.flatMap((kind) => listOf(persona, kind)),
    evidence: evidenceOf(persona?.evidence ?? [], vocabulary),
  };
}

function listOf(persona: Persona | undefined, kind: PersonaList): ViewPersona['lists'] {
  const items = persona?.[kind] ?? [];
  return items.length > 0 ? [{ kind, items }] : [];
}
