import { getScalarValue, parseEvents, type Event } from 'js-yaml';
import { isScalar, Schema } from 'yaml';
import { MAX_DEPTH } from './limits';
import type { ListNode, MapNode, Pair, Piece, ScalarNode, ScalarStyle, YamlNode } from './node';

/**
 * What is read here must be plain: tabs, lone carriage returns, unusual spaces and explicit keys and directives
 * are left to the thorough reader, because the two libraries take them differently.
 */
const UNUSUAL = /(?![\r\n])[\p{Cc}\u2028\u2029\ufeff]|\r(?!\n)|(?:^|\s)\?\s|^%/u;

const EVENT = { document: 1, list: 2, map: 3, scalar: 4, alias: 5, pop: 6 } as const;
const FLOW = 2;
const STYLES: readonly (ScalarStyle | undefined)[] = [undefined, 'plain', 'single', 'double'];

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
 * result. Undefined for everything else: a mistake anywhere, anchors, aliases, tags, block scalars.
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
      } else
        frame.children.push(
          scalar(getScalarValue(text, event), style, event.valueStart, event.valueEnd, piece),
        );
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
  const closing = /(?:[\s,:]|#[^\n]*)*[\]}]/y;
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

function plainValue(source: string): ScalarNode['value'] {
  for (const tag of TAGS) {
    if (!('test' in tag) || !tag.test?.test(source) || !('resolve' in tag)) continue;
    const value: unknown = tag.resolve?.(source, () => undefined, {});
    return (isScalar(value) ? value.value : value) as ScalarNode['value'];
  }
  return source;
}
