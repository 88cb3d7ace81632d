import type { IdKind } from '../../core/check/rule';
import { declaredKindsOf } from '../../core/check/facts';
import { placedSteps } from '../../core/model/ids';
import type { JourneyMap } from '../../core/model/journey-map';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import { valueOf } from '../../core/syntax/access';
import type { YamlNode } from '../../core/syntax/node';
import type { FeatureContext, JourneyDocument } from './document';

/** Something that an id stands for. */
export interface Named {
  readonly id: string;
  readonly kind: IdKind;
  /** What a person calls it, when that differs from the id. */
  readonly name?: string;
  /** Its definition; absent for a channel that the language brings along and for a text that nothing declares. */
  readonly node?: YamlNode;
}

/** Kinds that take any text as long as nothing of the kind is declared. */
const OPEN_KINDS: ReadonlySet<IdKind> = new Set(['touchpoint', 'person', 'object', 'department', 'system']);

const OF_THE_MAP = {
  insight: 'insights',
  opportunity: 'opportunities',
  objective: 'objectives',
  promise: 'promises',
} as const satisfies Partial<Record<IdKind, keyof JourneyMap>>;

const OF_THE_VOCABULARY = {
  persona: 'personas',
  channel: 'channels',
  touchpoint: 'touchpoints',
  department: 'departments',
  person: 'people',
  object: 'objects',
  system: 'systems',
  evidence: 'evidence',
} as const satisfies Partial<Record<IdKind, keyof ReturnType<typeof vocabularyOf>>>;

type Entry = { readonly node?: YamlNode; readonly name?: string; readonly title?: string; readonly text?: string };

/** Everything of a kind that the document can refer to, its own first. */
export function namesOf(kind: IdKind, document: JourneyDocument, context: FeatureContext): readonly Named[] {
  const { file, checked } = document;
  if (file.kind === 'map' && kind === 'step') {
    return placedSteps(file.map).map(({ id, step }) => ({ id, kind, name: step.title, node: step.node }));
  }
  if (kind in OF_THE_MAP) {
    if (file.kind !== 'map') return [];
    return entries(kind, file.map[OF_THE_MAP[kind as keyof typeof OF_THE_MAP]], context);
  }
  if (!(kind in OF_THE_VOCABULARY)) return [];
  const vocabulary =
    'facts' in checked
      ? checked.facts.vocabulary
      : file.kind === 'catalog'
        ? vocabularyOf(file.vocabulary, context.surroundings.catalogs)
        : undefined;
  const own = vocabulary?.[OF_THE_VOCABULARY[kind as keyof typeof OF_THE_VOCABULARY]];
  return own ? entries(kind, own, context) : [];
}

function entries(
  kind: IdKind,
  definitions: ReadonlyMap<string, Entry>,
  { localize }: FeatureContext,
): readonly Named[] {
  return [...definitions].map(([id, { node, name, title, text }]) => {
    // The names of built-in channels are the project's own texts.
    const called = node ? (name ?? title ?? text) : name && localize(name);
    return { id, kind, ...(called === undefined ? {} : { name: called }), ...(node ? { node } : {}) };
  });
}

/** Whether any text may stand where this kind is named. */
export function isOpen(kind: IdKind, { file, checked }: JourneyDocument, context: FeatureContext): boolean {
  if (!OPEN_KINDS.has(kind)) return false;
  if ('facts' in checked) return !checked.facts.declaredKinds.has(kind);
  return file.kind === 'catalog' && !declaredKindsOf(file.vocabulary, context.surroundings.catalogs).has(kind);
}

/** Texts that the map itself or others of the workspace use for a kind. */
export function usedNames(
  kind: IdKind,
  { checked }: JourneyDocument,
  { usedNames: elsewhere }: FeatureContext,
): readonly string[] {
  const here = checked.references.uses.flatMap(({ kinds, id }) => (kinds.includes(kind) ? [id] : []));
  return [...new Set([...here, ...(elsewhere?.(kind) ?? [])])];
}

/** What an id of one of these kinds stands for in the document. */
export function named(
  kinds: readonly IdKind[],
  id: string,
  document: JourneyDocument,
  context: FeatureContext,
): Named | undefined {
  for (const kind of kinds) {
    const found = namesOf(kind, document, context).find((name) => name.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The kind of a channel: digital, human or physical. */
export function channelKind(id: string, { file, checked }: JourneyDocument): string | undefined {
  if ('facts' in checked) return checked.facts.vocabulary.channels.get(id)?.kind;
  return file.kind === 'catalog' ? vocabularyOf(file.vocabulary, []).channels.get(id)?.kind : undefined;
}

/** The text of a key of a definition. */
export function textAt(node: YamlNode | undefined, key: string): string | undefined {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
}
