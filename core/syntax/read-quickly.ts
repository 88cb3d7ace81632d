import { getScalarValue, parseEvents, type Event, type ScalarEvent } from 'js-yaml';
import { isScalar, Schema } from 'yaml';
import { MAX_DEPTH } from './limits';
import type { ListNode, MapNode, Pair, Piece, ScalarNode, ScalarStyle, YamlNode } from './node';

/**
 * What is read here must be plain: tabs, lone carriage returns, unusual spaces and explicit keys and directives
 * are left to the thorough reader, because the two libraries take them differently.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNUSUAL = /[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)|(?:^|\s)\?\s|^%/;

const EVENT = { document: 1, list: 2, map: 3, scalar: 4, alias: 5, pop: 6 } as const;
const FLOW = 2;
const STYLES: readonly (ScalarStyle | undefined)[] = [
  undefined,
  'plain',
  'single',
  'double',
  'literal',
  'folded',
];
const KEEP = 3;

/** The tags of YAML's core schema that a plain scalar may turn out to be. */
const TAGS = new Schema({ schema: 'core' }).tags.filter(
  (tag) => 'test' in tag && tag.test && tag.default === true,
);

interface Frame {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly flow: boolean;
  readonly children: YamlNode[];
}

/**
 * Reads a piece that is plain and sound, ten times quicker than the thorough reader does and with the same
 * result. Undefined for everything else: a mistake anywhere, anchors, aliases, tags.
 */
export function readQuickly(text: string, piece: Piece): YamlNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return build(parseEvents(text, { maxDepth: MAX_DEPTH }), text, piece);
  } catch {
    // It stops at the first mistake; the thorough reader tells what is wrong.
    return undefined;
  }
}

function build(events: readonly Event[], text: string, piece: Piece): YamlNode | undefined {
  const frames: Frame[] = [{ kind: 'list', start: 0, flow: false, children: [] }];
  for (const event of events.slice(1, -1)) {
    const frame = frames.at(-1);
    if (!frame || event.type === EVENT.alias || event.type === EVENT.document) return undefined;
    if (event.type === EVENT.pop) {
      frames.pop();
      const node = close(frame, text, piece);
      if (!node) return undefined;
      frames.at(-1)?.children.push(node);
      continue;
    }
    if (event.anchorStart >= 0 || event.tagStart >= 0) return undefined;
    if (event.type === EVENT.scalar) {
      const style = STYLES[event.style];
      if (!style) return undefined;
      const before = frame.children.at(-1);
      if (event.valueStart < 0) {
        const at = afterColon(text, frame, before);
        if (at === undefined) return undefined;
        frame.children.push(nothing(piece, at));
      } else {
        const node =
          style === 'literal' || style === 'folded'
            ? block(text, event, style, piece)
            : scalar(getScalarValue(text, event), style, event.valueStart, event.valueEnd, piece);
        if (!node) return undefined;
        frame.children.push(node);
      }
      continue;
    }
    const flow = event.style === FLOW;
    // `[a: 1]` is a map without braces.
    if (flow && text[event.start] !== (event.type === EVENT.map ? '{' : '[')) return undefined;
    frames.push({ kind: event.type === EVENT.map ? 'map' : 'list', start: event.start, flow, children: [] });
  }
  return frames.length === 1 && frames[0]?.children.length === 1 ? frames[0].children[0] : undefined;
}

function close(frame: Frame, text: string, piece: Piece): YamlNode | undefined {
  const { children, flow, kind, start } = frame;
  const last = children.at(-1)?.end ?? start + 1;
  const end = flow ? afterBracket(text, last) : last;
  if (kind === 'list') {
    const list: ListNode = { kind, piece, start, end, flow, items: children };
    return list;
  }
  const pairs: Pair[] = [];
  for (let index = 0; index + 1 < children.length; index += 2) {
    const [key, value] = children.slice(index, index + 2);
    if (key?.kind !== 'scalar' || !value) return undefined;
    pairs.push({ key, value });
  }
  const map: MapNode = { kind, piece, start, end, flow, pairs };
  return map;
}

/** Behind the bracket that closes a flow collection whose last child ends here. */
function afterBracket(text: string, from: number): number {
  const closing = /(?:[\s,:]|#[^\n]*\n)*[\]}]/y;
  closing.lastIndex = from;
  closing.exec(text);
  return closing.lastIndex;
}

/** Where an absent value stands: behind the colon of its key, which nothing may follow on the line. */
function afterColon(text: string, { kind, children }: Frame, key: YamlNode | undefined): number | undefined {
  if (kind !== 'map' || children.length % 2 === 0 || key?.kind !== 'scalar') return undefined;
  const behind = text[key.end + 1];
  return text[key.end] === ':' && (behind === '\n' || behind === undefined) ? key.end + 1 : undefined;
}

function nothing(piece: Piece, at: number): ScalarNode {
  return { kind: 'scalar', piece, start: at, end: at, value: null, source: '', style: 'plain' };
}

function scalar(source: string, style: ScalarStyle, start: number, end: number, piece: Piece): ScalarNode {
  const quote = style === 'plain' ? 0 : 1;
  const value = style === 'plain' ? plainValue(source) : source;
  return { kind: 'scalar', piece, start: start - quote, end: end + quote, value, source, style };
}

/**
 * A block text begins with its `|` or `>`. It ends with its last line, unless it keeps the blank ones: such are of
 * the text only where they are deeper than it.
 */
function block(text: string, event: ScalarEvent, style: ScalarStyle, piece: Piece): ScalarNode | undefined {
  const { indent, valueStart } = event;
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  const head = /[|>][-+\d]{0,2} *\r?\n$/.exec(text.slice(line, valueStart));
  // A comment behind the sign, or no text at all, is left to the thorough reader.
  if (!head || indent < 1) return undefined;
  let end = event.valueEnd;
  if (event.chomping !== KEEP) {
    for (let blank = blankBefore(text, end); blank >= 0 && blank <= indent; blank = blankBefore(text, end))
      end = text.lastIndexOf('\n', end - 2) + 1;
  }
  const value = getScalarValue(text, event);
  return { kind: 'scalar', piece, start: line + head.index, end, value, source: value, style };
}

/** How many spaces the line has that ends here, if it has nothing else; -1 if it has. */
function blankBefore(text: string, end: number): number {
  const line = text.slice(text.lastIndexOf('\n', end - 2) + 1, end);
  return /^( *)\r?\n$/.exec(line)?.[1]?.length ?? -1;
}

function plainValue(source: string): ScalarNode['value'] {
  for (const tag of TAGS) {
    if (!('test' in tag) || !tag.test?.test(source) || !('resolve' in tag)) continue;
    const value: unknown = tag.resolve?.(source, () => undefined, {});
    return (isScalar(value) ? value.value : value) as ScalarNode['value'];
  }
  return source;
}
