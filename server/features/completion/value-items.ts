import { CompletionItemKind } from 'vscode-languageserver-types';
import { writeFlow, writeScalar } from '../../../core/edit/write-value';
import { branches, documentation, schemaAt, valuesOf } from '../../../core/schema/schema';
import type { SchemaNode } from '../../../core/schema/schema-node';
import { itemsOf, valueOf } from '../../../core/syntax/access';
import { asksForReason } from '../../../core/check/rules/emotion/no-reason';
import { feelings, fits } from '../../../core/vocabulary/feelings';
import type { FeatureContext, JourneyDocument } from '../document';
import { schemaText } from '../schema-text';
import { dateProposals } from './date-items';
import { idProposals } from './id-items';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

/** What can stand at a place for a value: values of the schema, ids, feelings. */
export function valueProposals(
  place: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  const schemas = schemaAt(place.path, document.file.kind);
  const forms = schemas.flatMap(branches);
  const taken = new Set(
    place.container?.kind === 'list'
      ? itemsOf(place.container).flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []))
      : [],
  );
  const kinds = [...new Set(forms.flatMap((form) => form['x-ref'] ?? []))];
  const proposals = [
    ...schemas.flatMap((schema) => enumerated(schema, place, context)),
    ...forms.flatMap((form) => withReason(scale(form, context), forms, place, context)),
    ...(forms.some(({ type, const: fixed }) => type === 'boolean' && fixed === undefined) ? BOOLEANS : []),
    ...(forms.some((form) => form['x-feeling']) ? feelingProposals(place, context) : []),
    ...(forms.some((form) => form['x-format'] === 'date') ? dateProposals(place, context) : []),
    ...idProposals(kinds, place, document, context),
  ];
  return proposals.filter(({ label }) => !taken.has(label)).map((proposal) => quoted(proposal, place));
}

function enumerated(
  schema: SchemaNode,
  { container }: CompletionPlace,
  { localize }: FeatureContext,
): readonly Proposal[] {
  const aspects = branches(schema).find((form) => form['x-aspects'])?.['x-aspects'];
  const toward = valueOf(container, 'toward');
  const possible =
    toward?.kind === 'scalar' && aspects && Object.hasOwn(aspects, String(toward.value))
      ? aspects[String(toward.value)]
      : undefined;
  return valuesOf(schema)
    .filter((value) => !possible || possible.includes(String(value.const)))
    .map((value) => ({
      label: String(value.const),
      kind: CompletionItemKind.EnumMember,
      text: String(value.const),
      closed: true,
      detail: documentation(value, localize).title,
      documentation: schemaText(value, localize),
    }));
}

/** The marks of a scale with their meaning, the best first. */
function scale(form: SchemaNode, { localize }: FeatureContext): readonly Proposal[] {
  return (form['x-values'] ?? []).toReversed().map(({ value, title, description }) => ({
    label: String(value),
    kind: CompletionItemKind.Value,
    text: String(value),
    detail: localize(title),
    documentation: localize(description),
  }));
}

/**
 * Where a score can stand alone or with more: behind each strong one the same with its reason, which the checks
 * would ask for.
 */
function withReason(
  scores: readonly Proposal[],
  forms: readonly SchemaNode[],
  { quotes }: CompletionPlace,
  { localize }: FeatureContext,
): readonly Proposal[] {
  const takesReason = forms.some(({ properties }) => properties?.['score'] && properties['because']);
  if (!takesReason || quotes !== '') return scores;
  return scores.flatMap((score) =>
    asksForReason(Number(score.label))
      ? [
          score,
          {
            label: localize('{score}, because …', { score: score.label }),
            kind: CompletionItemKind.Snippet,
            text: `{score: ${score.text}, because: }`,
            snippet: `{score: ${score.text}, because: $1}`,
            filter: score.label,
            ...(score.detail === undefined ? {} : { detail: score.detail }),
          },
        ]
      : [score],
  );
}

const BOOLEANS: readonly Proposal[] = ['true', 'false'].map((label) => ({
  label,
  kind: CompletionItemKind.Keyword,
  text: label,
}));

/** Words that fit the score beside the place, in the language of the reader and then in the other. */
function feelingProposals(
  { container }: CompletionPlace,
  { language, localize }: FeatureContext,
): readonly Proposal[] {
  const node = valueOf(container, 'score');
  const score = node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
  const other = language === 'de' ? 'en' : 'de';
  return [...feelings(language), ...feelings(other)]
    .filter(({ word }) => score === undefined || fits(word, score) !== false)
    .map(({ word, min, max }) => ({
      label: word,
      kind: CompletionItemKind.Text,
      text: word,
      detail: localize('fits {min} to {max}', { min, max }),
    }));
}

/** Kinds of proposals whose text may hold anything. */
const FREE: ReadonlySet<CompletionItemKind> = new Set([
  CompletionItemKind.Reference,
  CompletionItemKind.Text,
  CompletionItemKind.File,
  CompletionItemKind.Folder,
]);

/** A value with the quotes it needs at this place, or without those that stand around the place. */
export function quoted(proposal: Proposal, { flow, quotes }: CompletionPlace): Proposal {
  if (!FREE.has(proposal.kind)) return proposal;
  if (quotes === "'") return { ...proposal, text: proposal.text.replaceAll("'", "''") };
  if (quotes === '"') return { ...proposal, text: JSON.stringify(proposal.text).slice(1, -1) };
  return { ...proposal, text: flow ? writeFlow(proposal.text) : writeScalar(proposal.text) };
}
