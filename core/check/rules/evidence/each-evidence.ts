import type { Evidence } from '../../../model/journey-map';
import type { Place } from '../../../syntax/node';
import type { OwnDefinitions } from '../definition-rules';
import { definitionPlace } from '../places';

export interface DefinedEvidence {
  readonly id: string;
  readonly evidence: Evidence;
  /** The id where it is defined. */
  readonly place: Place;
}

/** The research a file defines; an assumption has no day and does not age. */
export function* eachResearch({ own, root }: OwnDefinitions): Iterable<DefinedEvidence> {
  for (const [id, evidence] of own.evidence) {
    if (evidence.node.kind !== 'map' || evidence.method === 'assumption') continue;
    yield { id, evidence, place: definitionPlace(root, 'evidence', id) };
  }
}
