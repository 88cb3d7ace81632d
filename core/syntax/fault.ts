import type { YAMLError } from 'yaml';
import { contentLine, isKeyLine, readLine } from './line';

/** One fault of the text. Offsets count from the start of the text; never beyond its end or its line. */
export interface Fault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what a person has to mend for an error of the YAML library, which often complains of a neighbour:
 * the line that is indented too far, the quote or the bracket that nothing closes.
 */
export function faultOf(text: string, error: YAMLError): Fault {
  const deeper = deeperKeyLine(text, error);
  if (deeper) return { code: 'BAD_INDENT', ...deeper };
  const code = isItemAmongKeys(text, error) ? 'DASH_AMONG_KEYS' : codeOf(error);
  const opening =
    code === 'OPEN_QUOTE'
      ? openQuote(text, error)
      : code === 'OPEN_BRACKET'
        ? openBracket(text, error)
        : undefined;
  const start = opening ?? contentNear(text, error.pos[0]);
  const feed = text.indexOf('\n', start);
  const lineEnd = feed === -1 ? text.length : feed;
  const end = opening === undefined ? Math.min(Math.max(error.pos[1], start + 1), lineEnd) : lineEnd;
  return { code, start, end: Math.max(start, end) };
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

/** A line that begins with a dash where keys stand: the first item of the list has lost its own. */
function isItemAmongKeys(text: string, { code, pos: [at] }: YAMLError): boolean {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MULTILINE_IMPLICIT_KEY') return false;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(start, at).trim() === '' && /^[ \t]*-[ \t]/.test(text.slice(start, at + 80));
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

/** Where the quote stands that nothing closes: the last one of its kind that begins a value. */
function openQuote(text: string, error: YAMLError): number | undefined {
  const mark = error.message.includes("'") ? "'" : '"';
  const before = text.slice(0, error.pos[0]);
  const begins = [...before.matchAll(new RegExp(`(?<=^|[\\s,[{:])${mark}`, 'gm'))];
  return begins.at(-1)?.index;
}

/** Lines above an error among which its open bracket is looked for. */
const MAX_LINES = 100;

/** Where the bracket stands that nothing closes: the nearest one above that its own line leaves open. */
function openBracket(text: string, error: YAMLError): number | undefined {
  let end = Math.min(error.pos[0], text.length);
  for (let lines = 0; lines < MAX_LINES && end > 0; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const open: number[] = [];
    const words = /"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*|[[\]{}]/g;
    for (const { 0: word, index } of text.slice(start, end).matchAll(words)) {
      if (word === '[' || word === '{') open.push(start + index);
      else if (word === ']' || word === '}') open.pop();
    }
    if (open[0] !== undefined) return open[0];
    end = start - 1;
  }
  return undefined;
}
