import { endOf } from './assemble';
import type { Piece, Place, YamlNode } from './node';
import type { Part } from './part';
import type { Problem } from './problem';
import type { Span } from './split';

/** One version of a text, read as YAML. Immutable; versions share the parts that did not change. */
export interface SyntaxTree {
  readonly text: string;
  readonly spans: readonly Span[];
  /** In the order of the spans. */
  readonly parts: readonly Part[];
  readonly starts: ReadonlyMap<Piece, number>;
  /** Aliases and merge keys are followed: what they stand for appears in their place. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
}

/** Offsets in the whole text, in UTF-16 units. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Where a place of this tree lies in the text. A place of another version's dropped piece gives 0–0. */
export function absoluteRange(tree: SyntaxTree, place: Place): OffsetRange {
  const base = tree.starts.get(place.piece);
  return base === undefined ? { start: 0, end: 0 } : { start: base + place.start, end: base + place.end };
}

/** The whole range of a node, also of one whose parts lie in several pieces. */
export function nodeRange(tree: SyntaxTree, node: YamlNode): OffsetRange {
  const { start } = absoluteRange(tree, node);
  return { start, end: Math.max(start, absoluteRange(tree, endOf(node)).end) };
}
