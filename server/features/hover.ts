import type { Hover, Position } from 'vscode-languageserver-types';
import { typed } from '../../core/check/excerpt';
import { branches, documentation, schemaAt, valuesOf } from '../../core/schema/schema';
import type { SchemaNode } from '../../core/schema/schema-node';
import { locate, type Located } from '../../core/syntax/locate';
import type { ScalarNode } from '../../core/syntax/node';
import { absoluteRange } from '../../core/syntax/tree';
import { feelings } from '../../core/vocabulary/feelings';
import { card } from './card';
import type { FeatureContext, JourneyDocument } from './document';
import { escaped, paragraphs } from './markdown';
import { named } from './names';
import { schemaText } from './schema-text';

/** What a key or value means, or what an id stands for; null for free text and between things. */
export function hover(document: JourneyDocument, position: Position, context: FeatureContext): Hover | null {
  const { file, text } = document;
  const found = locate(file.tree, text.offsetAt(position));
  if (found?.node.kind !== 'scalar') return null;
  const value =
    found.role === 'key'
      ? aboutKey(found, found.node, document, context)
      : aboutValue(found, found.node, document, context);
  if (value === undefined || value === '') return null;
  const { start, end } = absoluteRange(file.tree, found.node);
  return {
    contents: { kind: 'markdown', value },
    range: { start: text.positionAt(start), end: text.positionAt(end) },
  };
}

function aboutKey(
  { path }: Located,
  node: ScalarNode,
  document: JourneyDocument,
  context: FeatureContext,
): string | undefined {
  const { kind } = document.file;
  const around = schemaAt(path.slice(0, -1), kind).flatMap(branches);
  const defines = around.map((form) => form['x-defines']).find((found) => found !== undefined);
  if (defines !== undefined) {
    const entry = named([defines], typed(node), document, context);
    return entry && card(entry, context);
  }
  const [schema] = schemaAt(path, kind);
  return schema && titled(schema, context, String(path.at(-1)));
}

function aboutValue(
  { path }: Located,
  node: ScalarNode,
  document: JourneyDocument,
  context: FeatureContext,
): string | undefined {
  const { localize } = context;
  const schemas = schemaAt(path, document.file.kind);
  const forms = schemas.flatMap(branches);
  const kinds = forms.flatMap((form) => form['x-ref'] ?? form['x-defines'] ?? []);
  const entry = kinds.length > 0 ? named(kinds, typed(node), document, context) : undefined;
  if (entry) return card(entry, context);
  const option = schemas.flatMap(valuesOf).find((value) => value.const === node.value);
  if (option) return titled(option, context);
  const mark = forms.flatMap((form) => form['x-values'] ?? []).find(({ value }) => value === node.value);
  if (mark) {
    return paragraphs([`**${String(mark.value)}** · ${localize(mark.title)}`, localize(mark.description)]);
  }
  return forms.some((form) => form['x-feeling']) ? aboutFeeling(typed(node), context) : undefined;
}

/** The scores that a known word for a feeling goes with. */
function aboutFeeling(text: string, { localize }: FeatureContext): string | undefined {
  const word = text.normalize('NFC').trim().toLowerCase();
  const known = [...feelings('en'), ...feelings('de')].find((feeling) => feeling.word.toLowerCase() === word);
  if (!known) return undefined;
  const { min, max } = known;
  return `**${escaped(known.word)}** · ${localize('fits {min} to {max}', { min, max })}`;
}

function titled(schema: SchemaNode, { localize }: FeatureContext, key?: string): string {
  const { title } = documentation(schema, localize);
  const heading = title === undefined ? undefined : `**${title}**`;
  return paragraphs([heading, schemaText(schema, localize, key)]);
}
