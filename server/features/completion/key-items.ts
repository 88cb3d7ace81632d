import { CompletionItemKind } from 'vscode-languageserver-types';
import { asksForReason } from '../../../core/check/rules/emotion/no-reason';
import { layoutOf } from '../../../core/edit/layout';
import { branches, documentation, keysOf, schemaAt, type SchemaKey } from '../../../core/schema/schema';
import { keyText as textOfKey, pairsOf, valueOf } from '../../../core/syntax/access';
import type { FeatureContext, JourneyDocument } from '../document';
import { namesOf } from '../names';
import { schemaText } from '../schema-text';
import type { Proposal } from './item';
import { keyText } from './key-text';
import { keysBeside, type CompletionPlace } from './place';
import { plainText } from './snippet';

/** The keys that can be added at a place: required ones first, then as a person would add them. */
export function keyProposals(
  place: CompletionPlace,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  const { file } = document;
  const { localize } = context;
  const schemas = schemaAt(place.path, file.kind);
  const present = new Set(keysBeside(place));
  // Of the whole file the place knows only what stands near it.
  if (place.path.length === 0) {
    for (const pair of pairsOf(file.tree.root))
      if (!isAt(document, place, pair)) present.add(textOfKey(pair) ?? '');
  }
  const layout = layoutOf(file.tree.text);
  const keys = keysOf(schemas).filter(({ key }) => !present.has(key));
  const rank = ({ key, required }: SchemaKey) => (key === wanted(place) ? 0 : required ? 1 : 2);
  const ordered = [...keys].sort((a, b) => rank(a) - rank(b));
  return [
    ...ordered.map(({ key, schema, required }): Proposal => {
      const { snippet, goOn } = keyText(key, schema, place, layout);
      const { title = '' } = documentation(schema, localize);
      return {
        label: key,
        kind: CompletionItemKind.Property,
        text: plainText(snippet),
        ...(/\$/.test(snippet) ? { snippet } : {}),
        detail: required ? localize('{title} · required', { title }) : title,
        documentation: schemaText(schema, localize, key),
        goOn,
      };
    }),
    ...undeclared(place, present, document, context),
  ];
}

/** The key that the checks would ask for next: the reason of a strong feeling. */
function wanted({ container }: CompletionPlace): string | undefined {
  const score = valueOf(container, 'score');
  return score?.kind === 'scalar' && typeof score.value === 'number' && asksForReason(score.value)
    ? 'because'
    : undefined;
}

function isAt(
  { file: { tree } }: JourneyDocument,
  { range }: CompletionPlace,
  { key }: ReturnType<typeof pairsOf>[number],
): boolean {
  const start = tree.starts.get(key.piece);
  return start !== undefined && start + key.start === range.start;
}

/** Where ids are defined: those that are in use and not declared yet. */
function undeclared(
  place: CompletionPlace,
  present: ReadonlySet<string>,
  document: JourneyDocument,
  context: FeatureContext,
): readonly Proposal[] {
  const schemas = schemaAt(place.path, document.file.kind).flatMap(branches);
  const kind = schemas.map((schema) => schema['x-defines']).find((found) => found !== undefined);
  if (kind === undefined || place.colon) return [];
  const declared = new Set(namesOf(kind, document, context).map(({ id }) => id));
  const used = document.checked.references.uses.flatMap(({ kinds, id }) =>
    kinds.includes(kind) ? [id] : [],
  );
  const open = [...new Set(used)].filter(
    (id) => !declared.has(id) && !present.has(id) && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(id),
  );
  return open.map((id) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    text: `${id}: `,
    detail: context.localize('used, not declared yet'),
  }));
}
