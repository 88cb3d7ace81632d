import type { Diagnostic } from 'vscode-languageserver-types';
import { insertKeys } from '../../../core/edit/insert-key';
import type { TextEdit } from '../../../core/edit/text-edit';
import type { NewValue } from '../../../core/edit/write-value';
import { placedSteps } from '../../../core/model/ids';
import { branches, schemaAt } from '../../../core/schema/schema';
import { locate, pointerOf, type Located, type Path } from '../../../core/syntax/locate';
import type { MapNode, YamlNode } from '../../../core/syntax/node';
import type { SyntaxTree } from '../../../core/syntax/tree';
import type { FeatureContext, JourneyDocument } from '../document';

/** One way to settle a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one obvious way. */
  readonly preferred?: boolean;
}

/** A finding that is to be settled: what a fix may look at. */
export interface FixRequest {
  readonly document: JourneyDocument;
  readonly context: FeatureContext;
  readonly tree: SyntaxTree;
  readonly diagnostic: Diagnostic;
  /** What the rule left for fixes; read with `text` and `list`, since it comes back from a client. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Offsets of the finding. */
  readonly start: number;
  readonly end: number;
  /** What stands where the finding starts. */
  readonly at: Located | undefined;
}

export type FixMaker = (request: FixRequest) => readonly Fix[];

export function text({ data }: FixRequest, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' ? value : undefined;
}

export function list({ data }: FixRequest, key: string): readonly string[] {
  const value = data[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A map of the document with its path. */
export interface PlacedMap {
  readonly node: MapNode;
  readonly path: Path;
}

/** The step that holds the finding. */
export function stepAround({ at }: FixRequest): PlacedMap | undefined {
  return at && mapsAround(at).find(({ path }) => /^\/phases(\/\d+)?\/steps(\/\d+)?$/.test(pointerOf(path)));
}

/** The step with this id. */
export function stepNamed({ document: { file } }: FixRequest, id: string | undefined): PlacedMap | undefined {
  if (file.kind !== 'map' || id === undefined) return undefined;
  const node = placedSteps(file.map).find((placed) => placed.id === id)?.step.node;
  // Where it stands in the lists makes no difference to what it may hold.
  return node?.kind === 'map' ? { node, path: ['phases', 'steps'] } : undefined;
}

/** The maps around a place, from the inside out; for a key first the map that holds it. */
export function mapsAround({ path, node, role, ancestors }: Located): readonly PlacedMap[] {
  const inner: readonly YamlNode[] = role === 'value' ? [...ancestors, node] : ancestors;
  return inner
    .flatMap((ancestor, depth) =>
      ancestor.kind === 'map' ? [{ node: ancestor, path: path.slice(0, depth) }] : [],
    )
    .toReversed();
}

/** Puts keys into a map at their places in the order of the language. */
export function insertInto(
  { tree, document }: FixRequest,
  { node, path }: PlacedMap,
  values: Readonly<Record<string, NewValue>>,
  flow = false,
): readonly TextEdit[] {
  return insertKeys(tree, node, values, { order: orderAt(document, path), flow });
}

/** The keys that a map at this path may have, in the order of the language. */
export function orderAt({ file }: Pick<JourneyDocument, 'file'>, path: Path): readonly string[] {
  return schemaAt(path, file.kind)
    .flatMap(branches)
    .flatMap(({ properties }) => Object.keys(properties ?? {}));
}

/** The finding with what stands at its place. */
export function requestFor(
  document: JourneyDocument,
  context: FeatureContext,
  diagnostic: Diagnostic,
  data: Readonly<Record<string, unknown>>,
): FixRequest {
  const { tree } = document.file;
  const start = document.text.offsetAt(diagnostic.range.start);
  const end = document.text.offsetAt(diagnostic.range.end);
  return { document, context, tree, diagnostic, data, start, end, at: locate(tree, start) };
}
