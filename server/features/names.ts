import type { IdKind } from '../../core/schema/schema-node';
import { declaredKindsOf } from '../../core/check/facts';
import { placedSteps } from '../../core/model/ids';
import { vocabularyOf } from '../../core/model/merge-vocabulary';
import type { Vocabulary } from '../../core/model/vocabulary';
import type { YamlNode } from '../../core/syntax/node';
import { absoluteRange, type OffsetRange } from '../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from './document';

/** Something that an id stands for. */
export interface Named {
  readonly id: string;
  readonly kind: IdKind;
  /** What a person calls it. */
  readonly name?: string;
  /** Of a channel: digital, human or physical. */
  readonly channelKind?: string;
  /** Its definition; absent for a channel that the language brings along. */
  readonly node?: YamlNode;
}

/** Kinds that take any text as long as nothing of the kind is declared. */
const OPEN_KINDS: ReadonlySet<IdKind> = new Set(['touchpoint', 'person', 'object', 'department', 'system']);

interface Defined {
  readonly node?: YamlNode;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
  readonly kind?: string;
}

/** Everything of a kind that the document can refer to, its own first. */
export function namesOf(kind: IdKind, document: JourneyDocument, context: FeatureContext): readonly Named[] {
  return [...definitionsOf(kind, document, context)].map(([id, definition]) => {
    const { node, name, title, text } = definition;
    // The names of built-in channels are the project's own texts.
    const called = node || name === undefined ? (name ?? title ?? text) : context.localize(name);
    return {
      id,
      kind,
      ...(called === undefined ? {} : { name: called }),
      ...(kind === 'channel' && definition.kind !== undefined ? { channelKind: definition.kind } : {}),
      ...(node ? { node } : {}),
    };
  });
}

function definitionsOf(
  kind: IdKind,
  document: JourneyDocument,
  context: FeatureContext,
): ReadonlyMap<string, Defined> {
  const { file } = document;
  const vocabulary = vocabularyFor(document, context);
  const map = file.kind === 'map' ? file.map : undefined;
  const steps = () => new Map(map && placedSteps(map).map(({ id, step }) => [id, step]));
  const byKind: Partial<Record<IdKind, ReadonlyMap<string, Defined> | undefined>> = {
    persona: vocabulary.personas,
    channel: vocabulary.channels,
    touchpoint: vocabulary.touchpoints,
    department: vocabulary.departments,
    person: vocabulary.people,
    object: vocabulary.objects,
    system: vocabulary.systems,
    evidence: vocabulary.evidence,
    insight: map?.insights,
    opportunity: map?.opportunities,
    objective: map?.objectives,
    promise: map?.promises,
    ...(kind === 'step' ? { step: steps() } : {}),
  };
  return byKind[kind] ?? new Map();
}

/** What the document declares and what its catalogs do. */
export function vocabularyFor(
  { file, checked }: JourneyDocument,
  { surroundings }: FeatureContext,
): Vocabulary {
  if ('facts' in checked) return checked.facts.vocabulary;
  return vocabularyOf(file.kind === 'map' ? file.map : file.vocabulary, surroundings.catalogs);
}

/** What an id of one of these kinds stands for in the document. */
export function named(
  kinds: readonly IdKind[],
  id: string,
  document: JourneyDocument,
  context: FeatureContext,
): Named | undefined {
  return kinds
    .flatMap((kind) =>
      namesOf(kind, document, context)
        .filter((name) => name.id === id)
        .slice(0, 1),
    )
    .at(0);
}

/** Whether any text may stand where this kind is named. */
export function isOpen(kind: IdKind, { file, checked }: JourneyDocument, context: FeatureContext): boolean {
  if (!OPEN_KINDS.has(kind)) return false;
  if ('facts' in checked) return !checked.facts.declaredKinds.has(kind);
  const own = file.kind === 'map' ? file.map : file.vocabulary;
  return !declaredKindsOf(own, context.surroundings.catalogs).has(kind);
}

/**
 * Texts that the document and the other maps of the workspace use for a kind, but for the one at a place: those of
 * the document first, among them the most used first.
 */
export function usedNames(
  kind: IdKind,
  { file: { tree }, checked }: JourneyDocument,
  { usedNames: elsewhere }: FeatureContext,
  except: OffsetRange,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kinds, id, node } of checked.references.uses) {
    if (!kinds.includes(kind)) continue;
    const { start, end } = absoluteRange(tree, node);
    if (start <= except.start && except.end <= end) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const here = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return [...new Set([...here, ...(elsewhere?.(kind) ?? [])])];
}
