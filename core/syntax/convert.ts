import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import type { AliasNode, ListNode, MapNode, Pair, Piece, ScalarNode, ScalarStyle, YamlNode } from './node';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * Turns the library's nodes into the project's. Depth is bounded by the reader before this is called.
 * Ranges are clamped to the piece; offsets stay relative to it.
 */
export function convert(document: Document.Parsed, piece: Piece): YamlNode | undefined {
  const contents = document.contents as Node | null;
  return contents ? node(contents, piece, 0) : undefined;
}

function node(value: unknown, piece: Piece, fallback: number): YamlNode {
  if (isMap(value)) {
    const pairs = value.items.map((item) => pair(item, piece, end(value, piece)));
    const map: MapNode = { kind: 'map', ...collection(value, piece, pairs.at(-1)?.value), pairs };
    return map;
  }
  if (isSeq(value)) {
    const items = value.items.map((item) => inList(item as unknown, piece, end(value, piece)));
    const list: ListNode = { kind: 'list', ...collection(value, piece, items.at(-1)), items };
    return list;
  }
  if (isAlias(value)) {
    const alias: AliasNode = { kind: 'alias', ...place(value, piece), name: value.source };
    return alias;
  }
  if (isScalar(value)) return scalar(value, piece);
  return { kind: 'scalar', piece, start: fallback, end: fallback, value: null, source: '', style: 'plain' };
}

/** A pair written inside `[ ]` (`[a: 1]`) is a map of one pair. */
function inList(item: unknown, piece: Piece, fallback: number): YamlNode {
  if (!isPair(item)) return node(item, piece, fallback);
  const only = pair(item, piece, fallback);
  return { kind: 'map', piece, start: only.key.start, end: only.value.end, flow: true, pairs: [only] };
}

function pair(item: unknown, piece: Piece, fallback: number): Pair {
  if (!isPair(item)) {
    const key = node(item, piece, fallback);
    return { key, value: node(null, piece, key.end) };
  }
  const key = node(item.key, piece, fallback);
  return { key, value: node(item.value, piece, key.end) };
}

function scalar(value: Scalar, piece: Piece): ScalarNode {
  const style = STYLES[value.type ?? 'PLAIN'] ?? 'plain';
  const at = place(value, piece);
  const source = value.source ?? '';
  const plain = value.value;
  const read = plain === null || ['string', 'number', 'boolean'].includes(typeof plain) ? plain : source;
  return { kind: 'scalar', ...at, value: read as ScalarNode['value'], source, style };
}

/** A block collection ends with its last value, before the comments and blank lines that follow. */
function collection(
  value: Node & { readonly flow?: boolean | undefined },
  piece: Piece,
  last: YamlNode | undefined,
) {
  const flow = value.flow === true;
  const at = place(value, piece);
  return { ...at, flow, end: flow || !last ? at.end : Math.max(at.start, last.end) };
}

function place(value: Node, piece: Piece) {
  const start = clamp(value.range?.[0] ?? 0, piece);
  const last = Math.max(start, end(value, piece));
  const { anchor } = value as { readonly anchor?: string };
  const { tag } = value as { readonly tag?: string };
  return { piece, start, end: last, ...(anchor ? { anchor } : {}), ...(tag ? { tag } : {}) };
}

function end(value: Node, piece: Piece): number {
  return clamp(value.range?.[1] ?? 0, piece);
}

function clamp(offset: number, piece: Piece): number {
  return Math.min(Math.max(offset, 0), piece.length);
}
