import { Parser, type CST } from 'yaml';

/** The smallest parts of the concrete syntax, in the order of the text. */
export type Leaf = CST.SourceToken | CST.FlowScalar | CST.BlockScalar;

/**
 * The concrete syntax of a text that holds one plain document; undefined where there is something that this
 * formatter leaves alone: directives, explicit keys (`? key`), ends of documents, a byte order mark.
 */
export function plainDocument(text: string): readonly CST.Token[] | undefined {
  const tokens = [...new Parser().parse(text)];
  const documents = tokens.filter(({ type }) => type === 'document');
  const others = ['directive', 'doc-end', 'error', 'byte-order-mark'];
  if (documents.length > 1 || tokens.some(({ type }) => others.includes(type))) return undefined;
  for (const leaf of leavesOf(...tokens)) if (leaf.type === 'explicit-key-ind') return undefined;
  return tokens;
}

/** Every leaf below the tokens; nothing is left out, white space included. */
export function* leavesOf(...tokens: readonly CST.Token[]): Iterable<Leaf> {
  for (const token of tokens) yield* leavesOfToken(token);
}

function* leavesOfToken(token: CST.Token): Iterable<Leaf> {
  switch (token.type) {
    case 'document':
      yield* token.start;
      if (token.value) yield* leavesOfToken(token.value);
      if (token.end) yield* token.end;
      break;
    case 'block-map':
    case 'block-seq':
      for (const item of token.items) yield* leavesOfItem(item);
      break;
    case 'flow-collection':
      yield token.start;
      for (const item of token.items) yield* leavesOfItem(item);
      yield* token.end;
      break;
    case 'block-scalar':
      yield* leavesOf(...token.props);
      yield token;
      break;
    case 'alias':
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      yield token;
      if (token.end) yield* token.end;
      break;
    case 'directive':
    case 'doc-end':
    case 'error':
      break;
    default:
      yield token;
  }
}

export type Item = CST.CollectionItem | CST.BlockSequence['items'][number];

function* leavesOfItem({ start, key, sep, value }: Item): Iterable<Leaf> {
  yield* start;
  if (key) yield* leavesOfToken(key);
  if (sep) yield* sep;
  if (value) yield* leavesOfToken(value);
}

/** Where what is not white space or a comment begins below a token or in an item. */
export function firstOffset(part: CST.Token | Item): number | undefined {
  for (const leaf of 'type' in part ? leavesOfToken(part) : leavesOfItem(part))
    if (!isBlank(leaf)) return offsetOf(leaf);
  return undefined;
}

export function isBlank({ type }: Leaf): boolean {
  return type === 'space' || type === 'newline' || type === 'comment';
}

/** A block scalar begins with its header; its leaf is the text below. */
export function offsetOf(leaf: Leaf): number {
  if (leaf.type !== 'block-scalar') return leaf.offset;
  const last = leaf.props.at(-1);
  return last && 'source' in last ? last.offset + last.source.length : leaf.offset;
}
