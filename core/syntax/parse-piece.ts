import type { CST } from 'yaml';
import { Composer, Parser, type Document, type YAMLError } from 'yaml';
import { MAX_DEPTH, MAX_EMPTY_ITEMS, MAX_INDICATORS } from './limits';

/** The YAML library's reading of one piece of text. */
export interface Reading {
  readonly document: Document.Parsed | undefined;
  readonly errors: readonly YAMLError[];
  readonly warnings: readonly YAMLError[];
  /** Where a second document begins, which is not read. */
  readonly second?: number;
  /** Set when the text was not composed at all, because doing so could stop the process. */
  readonly refused?: { readonly start: number; readonly end: number };
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  prettyErrors: false,
  uniqueKeys: false,
  strict: true,
  logLevel: 'silent',
  merge: false,
} as const;

/**
 * Reads text with the YAML library, refusing what would make the library slow or abort the process:
 * the depth is measured on its concrete syntax, which is built without recursion, before composing.
 */
export function readYaml(text: string): Reading {
  const heavy = findHeavy(text);
  if (heavy) return { document: undefined, errors: [], warnings: [], refused: heavy };
  try {
    return readBounded(text);
  } catch (error) {
    // The library closes nested blocks by recursion; a stack that is full is one more way to be too deep.
    if (!(error instanceof RangeError)) throw error;
    return { document: undefined, errors: [], warnings: [], refused: { start: 0, end: 1 } };
  }
}

function readBounded(text: string): Reading {
  const tokens = [...new Parser().parse(text)];
  // Each level takes at least one of these characters: a piece with few of them needs no measuring.
  const levels = text.match(/[[{:?-]/g)?.length ?? 0;
  const deep = levels > MAX_DEPTH ? tokens.map(tooDeep).find((offset) => offset !== undefined) : undefined;
  if (deep !== undefined) {
    return { document: undefined, errors: [], warnings: [], refused: { start: deep, end: deep + 1 } };
  }
  const [document, next] = withoutStacks(() =>
    firstTwo(new Composer(OPTIONS).compose(tokens, true, text.length)),
  );
  const second = next?.range[0];
  return {
    document,
    errors: document?.errors ?? [],
    warnings: document?.warnings ?? [],
    ...(second === undefined ? {} : { second }),
  };
}

/** One document is read; a second is only told of, so a file of ten thousand costs no more than one of two. */
function firstTwo<T>(documents: Iterable<T>): readonly T[] {
  const found: T[] = [];
  for (const document of documents) {
    found.push(document);
    if (found.length === 2) break;
  }
  return found;
}

/**
 * Runs a synchronous function while errors carry no stack. The library makes an error object for every token
 * of a broken piece; their stacks, which nobody reads, are most of what a broken piece costs.
 */
function withoutStacks<T>(run: () => T): T {
  const stacks = Error as { stackTraceLimit?: number };
  const limit = stacks.stackTraceLimit;
  stacks.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    stacks.stackTraceLimit = limit;
  }
}

/** Runs of tags, anchors, aliases or commas whose cost in the library grows with their square. */
const HEAVY = new RegExp(
  `^(?:[ \\t]*[-?:](?=[ \\t])){${String(MAX_DEPTH)}}|` +
    `(?:(?:^|[\\s,[{])[!&*][^\\s,\\]}]*(?=\\s)[^\\S\\n]*){${String(MAX_INDICATORS)}}|(?:,\\s*){${String(MAX_EMPTY_ITEMS)}}`,
  'm',
);

function findHeavy(text: string): { readonly start: number; readonly end: number } | undefined {
  if (text.length <= MAX_INDICATORS) return undefined;
  const run = HEAVY.exec(text);
  return run ? { start: run.index, end: run.index + 1 } : undefined;
}

/** Offset at which a token tree exceeds the depth that is read, if it does. */
function tooDeep(token: CST.Token): number | undefined {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.depth > MAX_DEPTH) return top.token.offset;
    for (const child of childrenOf(top.token)) stack.push({ token: child, depth: top.depth + 1 });
  }
  return undefined;
}

function* childrenOf(token: CST.Token): Iterable<CST.Token> {
  if (token.type === 'document') {
    if (token.value) yield token.value;
  } else if ('items' in token) {
    for (const item of token.items) {
      if (item.key) yield item.key;
      if (item.value) yield item.value;
    }
  }
}
