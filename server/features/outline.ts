import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { IdKind } from '../../core/schema/schema-node';
import { SECTIONS } from '../../core/check/rules/sections';
import { isEmpty, keyText, pairOf, pairsOf, valueOf } from '../../core/syntax/access';
import type { Phase, Step } from '../../core/model/journey-map';
import { text } from '../../core/model/read';
import { documentation, schemaAt } from '../../core/schema/schema';
import type { Pair, YamlNode } from '../../core/syntax/node';
import { absoluteRange } from '../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from './document';
import { feelingsText } from './outline/feelings-text';
import { pairRange, symbol } from './outline/symbol';

const DEFINITION_SYMBOLS: Readonly<Record<Exclude<IdKind, 'step' | 'phase'>, SymbolKind>> = {
  persona: SymbolKind.Class,
  channel: SymbolKind.Interface,
  touchpoint: SymbolKind.Interface,
  department: SymbolKind.Module,
  person: SymbolKind.Class,
  object: SymbolKind.Object,
  system: SymbolKind.Module,
  evidence: SymbolKind.File,
  insight: SymbolKind.String,
  opportunity: SymbolKind.Property,
  objective: SymbolKind.Constant,
  promise: SymbolKind.Constant,
};

/** Section of the file to the kind that it defines. */
const KINDS: ReadonlyMap<string, keyof typeof DEFINITION_SYMBOLS> = new Map(
  Object.entries(SECTIONS).flatMap(([kind, section]) =>
    Object.hasOwn(DEFINITION_SYMBOLS, kind) ? [[section, kind as keyof typeof DEFINITION_SYMBOLS]] : [],
  ),
);

/** Phases with their steps, and what the file defines, in the order of the file. */
export function outline(document: JourneyDocument, context: FeatureContext): DocumentSymbol[] {
  return pairsOf(document.file.tree.root).flatMap((pair): readonly DocumentSymbol[] => {
    const key = keyText(pair);
    if (key === 'phases') return phases(document, context);
    const kind = key === undefined ? undefined : KINDS.get(key);
    if (kind === undefined || key === undefined) return [];
    return definitions(document, context, pair, kind, key);
  });
}

function phases(document: JourneyDocument, context: FeatureContext): readonly DocumentSymbol[] {
  const { file } = document;
  if (file.kind !== 'map') return [];
  return file.map.phases.map((phase) => {
    const steps = phase.steps.map((step) =>
      titled(document, context, step, SymbolKind.Event, feelingsText(step, document, context)),
    );
    return titled(document, context, phase, SymbolKind.Namespace, phase.customerLabel ?? '', steps);
  });
}

function titled(
  document: JourneyDocument,
  { localize }: FeatureContext,
  part: Phase | Step,
  kind: SymbolKind,
  detail: string,
  children?: readonly DocumentSymbol[],
): DocumentSymbol {
  const title = pairOf(part.node, 'title');
  const name = part.title ?? part.id ?? localize('Without a title');
  const chosen = title && !isEmpty(title.value) ? title.value : part.node;
  return symbol(document, { name, kind, detail, node: part.node, chosen, children });
}

function definitions(
  document: JourneyDocument,
  { localize }: FeatureContext,
  section: Pair,
  kind: keyof typeof DEFINITION_SYMBOLS,
  key: string,
): readonly DocumentSymbol[] {
  const children = pairsOf(section.value).flatMap((pair): readonly DocumentSymbol[] => {
    const id = keyText(pair);
    if (id === undefined || isMergedFromElsewhere(document, section.value, pair.key)) return [];
    const detail = nameIn(pair.value) ?? '';
    return [{ ...leaf(document, pair, DEFINITION_SYMBOLS[kind], id), detail }];
  });
  const [schema = {}] = schemaAt([key], document.file.kind);
  const name = documentation(schema, localize).title ?? key;
  return [{ ...leaf(document, section, SymbolKind.Struct, name), children: [...children] }];
}

function leaf(document: JourneyDocument, pair: Pair, kind: SymbolKind, name: string): DocumentSymbol {
  return symbol(document, { name, kind, range: pairRange(document, pair), chosen: pair.key });
}

function nameIn(node: YamlNode): string | undefined {
  const key = ['name', 'title', 'text', 'method'].find((candidate) => valueOf(node, candidate));
  return key === undefined ? undefined : text(node, key);
}

/** A merge key brings in pairs that are written somewhere else, and shown there. */
function isMergedFromElsewhere({ file: { tree } }: JourneyDocument, map: YamlNode, key: YamlNode): boolean {
  return absoluteRange(tree, key).start < absoluteRange(tree, map).start;
}
