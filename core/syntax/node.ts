/**
 * The positioned YAML tree. Offsets are UTF-16 units, counted from the start of the piece that holds
 * the node, so that a node survives unchanged when text before its piece grows or shrinks.
 * `absoluteRange` in `tree.ts` turns a place into offsets of the whole text.
 */

/** A stretch of text that was parsed on its own. Compared by identity, never by content. */
export interface Piece {
  readonly kind: PieceKind;
  /** Column at which the piece's own structure begins. */
  readonly indent: number;
  readonly length: number;
}

export type PieceKind =
  'prolog' | 'entry' | 'list-head' | 'item-head' | 'item' | 'item-tail' | 'document' | 'rest';

/** A range inside one piece. */
export interface Place {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

interface NodeBase extends Place {
  readonly anchor?: string;
  /** The explicit tag as written, for example `!!binary`; absent when there is none. */
  readonly tag?: string;
  /** Where the node ends when that lies in a later piece than its start (assembled nodes only). */
  readonly tail?: Place;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** The value by the YAML 1.2 core schema; an absent value is `null` with an empty range. */
  readonly value: string | number | boolean | null;
  /** The text of a plain number or boolean as written (`+3`, `0x1F`), else the value as text. */
  readonly source: string;
  readonly style: ScalarStyle;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/** `*name` where nothing stands for it: `followAliases` in `aliases.ts` puts in the others' values. */
export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
}

export type YamlNode = ScalarNode | MapNode | ListNode | AliasNode;

export interface Pair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}
