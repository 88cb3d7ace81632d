import type { Persona } from '../../../model/journey-map';
import type { Place } from '../../../syntax/node';
import { excerpt } from '../../excerpt';
import type { OwnDefinitions } from '../definition-rules';
import { definitionPlace } from '../places';

export interface DefinedPersona {
  readonly id: string;
  readonly persona: Persona;
  /** The id where it is defined. */
  readonly place: Place;
  /** For messages. */
  readonly name: string;
}

/** The personas a file defines; what is no description (`anna:` just typed) is the schema's to report. */
export function* eachPersona({ own, root }: OwnDefinitions): Iterable<DefinedPersona> {
  for (const [id, persona] of own.personas) {
    if (persona.node.kind !== 'map') continue;
    const name = excerpt(persona.name ?? id);
    yield { id, persona, name, place: definitionPlace(root, 'personas', id) };
  }
}
