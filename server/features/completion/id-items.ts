import { CompletionItemKind } from 'vscode-languageserver-types';
import type { IdKind } from '../../../core/schema/schema-node';
import { definition, documentation, schemaBelow, valuesOf } from '../../../core/schema/schema';
import { card } from '../card';
import type { FeatureContext, JourneyDocument } from '../document';
import { isOpen, namesOf, usedNames, type Named } from '../names';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

/**
 * The ids of these kinds that the document can refer to, each with its card; for a kind of which nothing
 * is declared the texts that are in use.
 */
export function idProposals(
  kinds: readonly IdKind[],
  { range }: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  return kinds.flatMap((kind) => [
    ...namesOf(kind, document, context).map((entry) => idProposal(entry, context)),
    ...(isOpen(kind, document, context)
      ? usedNames(kind, document, context, range).map((text) => usedProposal(text, context))
      : []),
  ]);
}

function idProposal(entry: Named, context: FeatureContext): Proposal {
  return {
    label: entry.id,
    kind: CompletionItemKind.Reference,
    text: entry.id,
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
