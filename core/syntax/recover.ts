import type { YAMLError } from 'yaml';
import { faultOf, type Fault } from './fault';
import { contentLine, readLine } from './line';
import { readYaml, type Reading } from './parse-piece';

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
  const { code, start: at } = faultOf(text, error);
  // Without its quote a text is a plain one, and mostly a sound one.
  if (code === 'OPEN_QUOTE') return blank(text, at, at + 1);
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

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
