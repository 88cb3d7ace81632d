import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { branches, definition, resolved, schemaAt } from '../../core/schema/schema';
import { placesBelow } from './completion/below';
import { completionItems, type Proposal } from './completion/item';
import { keyProposals } from './completion/key-items';
import { pathProposals } from './completion/path-items';
import { placesAt, type CompletionPlace } from './completion/place';
import { skeletonProposals } from './completion/skeletons';
import { quoted, valueProposals } from './completion/value-items';
import type { FeatureContext, JourneyDocument } from './document';

/** What can be written at a position, also in a text that is half typed; nothing in free text. */
export function complete(
  document: JourneyDocument,
  position: Position,
  context: FeatureContext,
): CompletionItem[] {
  return completeAt(placesIn(document, position), document, context);
}

/** The same with the files of the workspace, where a path can stand. */
export async function completeWithPaths(
  document: JourneyDocument,
  position: Position,
  context: FeatureContext,
): Promise<CompletionItem[]> {
  const places = placesIn(document, position);
  const items = completeAt(places, document, context);
  const offset = document.text.offsetAt(position);
  // While files are looked for, a person types on, and the document changes with that.
  const { text } = document.file.tree;
  const asked = { ...document, text: TextDocument.create(document.uri, 'journey', document.version, text) };
  for (const [rank, place] of places.entries()) {
    const typed = text.slice(place.range.start, offset);
    const proposals = await pathProposals(place, typed, document, context);
    const fitting = proposals.map((proposal) => quoted(proposal, place));
    items.push(...completionItems(fitting, place, places.length + rank, asked, context));
  }
  return items;
}

function placesIn(document: JourneyDocument, position: Position): readonly CompletionPlace[] {
  return placesAt(document.file.tree, document.text.offsetAt(position))
    .filter((place) => !isLoneItem(place, document))
    .flatMap((place) => [place, ...placesBelow(place, document)]);
}

function completeAt(
  places: readonly CompletionPlace[],
  document: JourneyDocument,
  context: FeatureContext,
): CompletionItem[] {
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

/**
 * A phase or a step without the dash of its list. It can be read, but a second one beside it could not, so
 * nobody is led there.
 */
function isLoneItem({ role, path, container }: CompletionPlace, { file }: JourneyDocument): boolean {
  if (role !== 'key' || typeof path.at(-1) === 'number') return false;
  if (container?.kind !== 'map' || container.pairs.length > 1) return false;
  const items = [resolved(definition('phase')), resolved(definition('step'))];
  return schemaAt(path, file.kind)
    .flatMap(branches)
    .some((schema) => items.includes(schema));
}
