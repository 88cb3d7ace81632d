import type { IdKind } from '../../core/schema/schema-node';
import { definition, documentation, schemaBelow, valuesOf } from '../../core/schema/schema';
import type { SchemaNode } from '../../core/schema/schema-node';
import { itemsOf, keyText, pairsOf, valueOf } from '../../core/syntax/access';
import type { YamlNode } from '../../core/syntax/node';
import type { FeatureContext } from './document';
import { escaped, paragraphs } from './markdown';
import type { Named } from './names';

/** What a card shows of each kind, in this order. */
const SHOWN: Readonly<Record<IdKind, readonly string[]>> = {
  persona: [
    'segment',
    'demographics',
    'occupation',
    'problems',
    'values',
    'goals',
    'needs',
    'wishes',
    'quote',
  ],
  channel: ['kind', 'department'],
  touchpoint: ['channels', 'department'],
  department: [],
  person: ['role', 'department', 'latitude'],
  object: ['kind', 'origin'],
  system: ['department'],
  evidence: ['method', 'source', 'date', 'sample', 'askedAfter', 'note'],
  insight: ['kind', 'quote', 'evidence', 'opportunities'],
  opportunity: ['kind', 'status', 'addresses', 'impact', 'effort', 'cost', 'owner', 'due', 'result'],
  objective: ['opportunities'],
  promise: ['madeAt', 'keptAt'],
  step: ['touchpoint', 'channel', 'intent', 'emotion', 'pains', 'gains'],
  phase: ['customerLabel', 'field', 'goal'],
};

/** What an id stands for, as Markdown: its name, its kind and what its definition says. */
export function card(entry: Named, { localize }: FeatureContext): string {
  const schema = definition(entry.kind);
  const title = documentation(schema, localize).title ?? entry.kind;
  const facts = SHOWN[entry.kind].flatMap((key) => {
    const shown = valueText(valueOf(entry.node, key), schemaBelow([schema], [key])[0], localize);
    const label = documentation(schemaBelow([schema], [key])[0] ?? {}, localize).title ?? key;
    return shown === '' ? [] : [`- ${label}: ${shown}`];
  });
  const builtIn = entry.channelKind !== undefined && !entry.node;
  const kind = builtIn ? [`- ${labelOfChannelKind(schema, entry.channelKind ?? '', localize)}`] : [];
  return paragraphs([
    `**${escaped(entry.name ?? entry.id)}** · ${title}`,
    [...kind, ...facts].join('\n'),
    builtIn ? localize('A channel that the language brings along.') : undefined,
  ]);
}

function labelOfChannelKind(schema: SchemaNode, kind: string, localize: FeatureContext['localize']): string {
  const values = schemaBelow([schema], ['kind']).flatMap(valuesOf);
  const value = values.find((one) => one.const === kind);
  return (value && documentation(value, localize).title) ?? kind;
}

/** A value in one line: enumerated values by their titles, lists with commas, maps as `key: value`. */
function valueText(
  node: YamlNode | undefined,
  schema: SchemaNode | undefined,
  localize: FeatureContext['localize'],
): string {
  if (!node) return '';
  if (node.kind === 'scalar') {
    if (node.value === null) return '';
    const value = schema && valuesOf(schema).find((one) => one.const === node.value);
    return (
      (value && documentation(value, localize).title) ??
      escaped(typeof node.value === 'string' ? node.value : node.source)
    );
  }
  if (node.kind === 'list') {
    return itemsOf(node)
      .map((item) => valueText(item, undefined, localize))
      .filter((item) => item !== '')
      .join(', ');
  }
  const text = valueOf(node, 'text');
  if (text) return valueText(text, undefined, localize);
  return pairsOf(node)
    .map((pair) => `${escaped(keyText(pair) ?? '')}: ${valueText(pair.value, undefined, localize)}`)
    .join(', ');
}
