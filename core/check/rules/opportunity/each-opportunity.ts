import type { JourneyMap, Opportunity } from '../../../model/journey-map';
import type { Place } from '../../../syntax/node';
import { excerpt } from '../../excerpt';
import { definitionPlace } from '../places';

export interface DefinedOpportunity {
  readonly id: string;
  readonly opportunity: Opportunity;
  /** The id where it is defined. */
  readonly place: Place;
  /** For messages. */
  readonly name: string;
  /** Neither done nor rejected: there is still something to do. */
  readonly isOpen: boolean;
}

/** The opportunities of a map; what is no description yet is the schema's to report. */
export function* eachOpportunity(map: JourneyMap): Iterable<DefinedOpportunity> {
  if (!map.node) return;
  for (const [id, opportunity] of map.opportunities) {
    if (opportunity.node.kind !== 'map') continue;
    const { status, title } = opportunity;
    yield {
      id,
      opportunity,
      place: definitionPlace(map.node, 'opportunities', id),
      name: excerpt(title ?? id),
      isOpen: status !== 'done' && status !== 'rejected',
    };
  }
}
