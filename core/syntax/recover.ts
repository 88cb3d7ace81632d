import type { YAMLError } from 'yaml';
import { contentLine, isKeyLine, readLine } from './line';
import { readYaml, type Reading } from './parse-piece';

/** One fault of the text. Offsets count from the start of the text; never beyond its end or its line. */
export interface Fault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A reading with the faults of every broken line, each reported once. */
export interface Recovered {
  readonly reading: Reading;
  readonly faults: readonly Fault[];
}

/** After these the library goes on without losing what follows. */
const HARMLESS = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_PROP_ORDER',
  'BAD_SCALAR_START',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);
const MAX_PASSES = 8;
/** Longer pieces are read once only, so that a broken one stays quick. */
const MAX_LENGTH = 64 * 1024;

/**
 * Reads one piece so that a broken line does not take its neighbours with it: the line of the first
 * error is blanked out and the rest is read again, until the rest is sound. Lengths never change, so
 * every offset stays true.
 */
export function readTolerantly(text: string): Recovered {
  let reading = readYaml(text);
  const faults = new Map<string, Fault>();
  const note = (error: YAMLError) => {
    const fault = faultOf(text, error);
    faults.set(`${fault.code}@${String(fault.start)}`, fault);
  };
  let current = text;
  for (let pass = 0; ; pass++) {
    reading.errors.filter((error) => HARMLESS.has(error.code)).forEach(note);
    const first = firstBreaking(reading);
    if (first) note(first);
    if (!first || pass === MAX_PASSES || text.length > MAX_LENGTH) break;
    const next = withoutFault(current, first);
    const again = next === undefined ? undefined : readYaml(next);
    if (next === undefined || !again || again.refused) break;
    current = next;
    reading = again;
  }
  return { reading, faults: [...faults.values()].sort((a, b) => a.start - b.start) };
}

function faultOf(text: string, error: YAMLError): Fault {
  const quote = isOpenQuote(error) ? openQuote(text, error) : undefined;
  const deeper = deeperKeyLine(text, error);
  if (deeper) return { code: 'BAD_INDENT', ...deeper };
  const start = quote ?? contentNear(text, error.pos[0]);
  const feed = text.indexOf('\n', start);
  const lineEnd = feed === -1 ? text.length : feed;
  const end = quote === undefined ? Math.min(Math.max(error.pos[1], start + 1), lineEnd) : lineEnd;
  return { code: codeOf(error), start, end: Math.max(start, end) };
}

/**
 * A key that is indented more than the complete line before it: the library complains of the line before,
 * a person has to move this one.
 */
function deeperKeyLine(
  text: string,
  error: YAMLError,
): { readonly start: number; readonly end: number } | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' && error.code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const line = readLine(text, text.lastIndexOf('\n', error.pos[0] - 1) + 1);
  const next = readLine(text, line.next);
  const content = contentLine(text, next);
  const keyColumn =
    line.indent + (/^(?:- +)*/.exec(text.slice(line.start + line.indent, line.end))?.[0].length ?? 0);
  if (line.next >= text.length || content === undefined || !isKeyLine(content) || next.indent <= keyColumn)
    return undefined;
  return isKeyLine(contentLine(text, line) ?? '')
    ? { start: next.start + next.indent, end: next.end }
    : undefined;
}

/** The library has one code for several kinds of missing characters; people need different advice. */
function codeOf(error: YAMLError): string {
  if (isOpenQuote(error)) return 'OPEN_QUOTE';
  if (error.message.startsWith('Flow') && /must|expected/.test(error.message)) return 'OPEN_BRACKET';
  if (error.code === 'MISSING_CHAR' && error.message.includes('map values')) return 'MULTILINE_IMPLICIT_KEY';
  return error.code;
}

function isOpenQuote(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && error.message.includes('quote');
}

/** An error amid white space belongs to what follows on its line, else to the last character before it. */
function contentNear(text: string, offset: number): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (at < text.length && !/\s/.test(text[at] ?? '')) return at;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return Math.max(at - 1, 0);
}

function firstBreaking(reading: Reading): YAMLError | undefined {
  return reading.errors
    .filter((error) => !HARMLESS.has(error.code))
    .reduce<YAMLError | undefined>(
      (first, error) => (first && first.pos[0] <= error.pos[0] ? first : error),
      undefined,
    );
}

/** The text with the fault blanked out; undefined when nothing is left to blank. */
function withoutFault(text: string, error: YAMLError): string | undefined {
  const quote = isOpenQuote(error) ? openQuote(text, error) : undefined;
  if (quote !== undefined) return blank(text, quote, quote + 1);
  const at = deeperKeyLine(text, error)?.start ?? contentNear(text, error.pos[0]);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const end = feed === -1 ? text.length : feed;
  const dash = /^\s*(?:- +)+/.exec(text.slice(start, end))?.[0].length ?? 0;
  const line = text.slice(start + dash, end);
  const key = /^\s*[^\s:"'[{#][^:"'[{#]*:\s+(?=\S)/.exec(line)?.[0].length ?? 0;
  const from = start + dash + (at > start + dash + key ? key : 0);
  if (text.slice(from, end).trim() === '') return undefined;
  return blank(text, from, from === start + dash ? endOfBlock(text, start) : end);
}

/** Where the lines end that are indented more than this one: without it they belong nowhere. */
function endOfBlock(text: string, start: number): number {
  const first = readLine(text, start);
  let end = first.end;
  for (let at = first.next; at < text.length;) {
    const line = readLine(text, at);
    if (contentLine(text, line) !== undefined && line.indent <= first.indent) break;
    end = line.end;
    at = line.next;
  }
  return end;
}

/** Where the quote stands that nothing closes: the last one of its kind that begins a value. */
function openQuote(text: string, error: YAMLError): number | undefined {
  const mark = error.message.includes("'") ? "'" : '"';
  const before = text.slice(0, error.pos[0]);
  const begins = [...before.matchAll(new RegExp(`(?<=^|[\\s,[{:])${mark}`, 'gm'))];
  return begins.at(-1)?.index;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
