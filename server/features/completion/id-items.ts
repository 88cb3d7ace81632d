import { CompletionItemKind } from 'vscode-languageserver-types';
import type { IdKind } from '../../../core/schema/schema-node';
import { definition, documentation, schemaBelow, valuesOf } from '../../../core/schema/schema';
import { card } from '../card';
import type { FeatureContext, JourneyDocument } from '../document';
import { isOpen, namesOf, usedNames, type Named } from '../names';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';
import { withChannels } from './usual-channel';

/**
 * The ids of these kinds that the document can refer to, each with its card; for a kind of which nothing
 * is declared the texts that are in use.
 */
export function idProposals(
  kinds: readonly IdKind[],
  place: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  return kinds.flatMap((kind) => {
    const used = usedNames(kind, document, context, place.range);
    const known = namesOf(kind, document, context);
    const ordered = IN_FILE_ORDER.has(kind) ? known : mostUsedFirst(known, used);
    const proposals = [
      ...ordered.map((entry) => idProposal(entry, context)),
      ...(isOpen(kind, document, context) ? used.map((text) => usedProposal(text, context)) : []),
    ];
    return kind === 'touchpoint' ? withChannels(proposals, place, document, context) : proposals;
  });
}

/** Where one of these stands says more than how often it is named. */
const IN_FILE_ORDER: ReadonlySet<IdKind> = new Set(['step', 'phase']);

function mostUsedFirst(known: readonly Named[], used: readonly string[]): readonly Named[] {
  const rank = new Map(used.map((id, index) => [id, index]));
  const rankOf = ({ id }: Named) => rank.get(id) ?? used.length;
  return [...known].sort((a, b) => rankOf(a) - rankOf(b));
}

function idProposal(entry: Named, context: FeatureContext): Proposal {
  return {
    label: entry.id,
    kind: CompletionItemKind.Reference,
    text: entry.id,
    closed: true,
    // People look for the name as often as for the id.
    filter: entry.name === undefined || entry.name === entry.id ? entry.id : `${entry.id} ${entry.name}`,
    detail: detailOf(entry, context),
    documentation: card(entry, context),
  };
}

function detailOf({ id, name, kind, channelKind }: Named, { localize }: FeatureContext): string {
  const schema = definition(kind);
  const sort =
    channelKind === undefined
      ? schema
      : schemaBelow([schema], ['kind'])
          .flatMap(valuesOf)
          .find((value) => value.const === channelKind);
  const what = (sort && documentation(sort, localize).title) ?? '';
  return name === undefined || name === id ? what : `${name} · ${what}`;
}

function usedProposal(text: string, { localize }: FeatureContext): Proposal {
  return {
    label: text,
    kind: CompletionItemKind.Reference,
    text,
    detail: localize('used in this workspace'),
  };
}
