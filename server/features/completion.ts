import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { completionItems, type Proposal } from './completion/item';
import { keyProposals } from './completion/key-items';
import { placesAt, type CompletionPlace } from './completion/place';
import { skeletonProposals } from './completion/skeletons';
import { valueProposals } from './completion/value-items';
import type { FeatureContext, JourneyDocument } from './document';

/** What can be written at a position, also in a text that is half typed; nothing in free text. */
export function complete(
  document: JourneyDocument,
  position: Position,
  context: FeatureContext,
): CompletionItem[] {
  const places = placesAt(document.file.tree, document.text.offsetAt(position));
  return places.flatMap((place, rank) =>
    completionItems(proposalsAt(place, document, context), place, rank, document, context),
  );
}

function proposalsAt(
  place: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  if (place.role === 'value') return valueProposals(place, document, context);
  const skeletons = skeletonProposals(place, document, context);
  const keys = keyProposals(place, document, context);
  // A new list item begins with the key that it needs; the others come on the lines after it.
  const startsItem = place.lead.includes('-');
  return [...skeletons, ...(startsItem ? keys.slice(0, 1) : keys)];
}
