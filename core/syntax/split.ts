import type { PieceKind } from './node';
import { contentLine, isKeyLine, isMarker, readLine, type Line } from './line';

/** A stretch of text to be parsed on its own, before it is parsed. Offsets are those of the whole text. */
export interface Span {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Lines that stand outside of every structure; parsed as if they were blank. */
  readonly stray: readonly StrayLine[];
}

export interface StrayLine {
  readonly start: number;
  readonly end: number;
  /** True for a list item that is only indented wrongly: it is kept, and reported. */
  readonly kept: boolean;
}

const PHASES = /^phases[ \t]*:[ \t]*(#.*)?$/;
const STEPS = /^steps[ \t]*:[ \t]*(#.*)?$/;
/** What a document begins with when it is not a plain mapping in the first column. */
const OTHER_ROOT = /^([-?](\s|$)|[[{!&*|>])/;

/**
 * Cuts a journey map into pieces that can be parsed alone: one per top-level key, and within `phases`
 * one per phase head and per step. The cut is made by indentation alone, which is also what decides in
 * YAML where a value ends, so the pieces parse to the same values as the whole. A text that is built
 * otherwise (a list, a flow mapping, an indented root) is one piece of the kind `document`.
 */
export function split(text: string): readonly Span[] {
  const prolog = readProlog(text);
  if (!prolog) return [{ kind: 'document', start: 0, end: text.length, indent: 0, stray: [] }];
  return cut(text, prolog.bodyStart);
}

/** Finds where the body begins; undefined when the text must be parsed as a whole. */
function readProlog(text: string): { readonly bodyStart: number } | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let marked = false;
  while (at < text.length) {
    const line = readLine(text, at);
    const content = contentLine(text, line);
    if (content === undefined) {
      at = line.next;
      continue;
    }
    if (!marked && content.startsWith('%') && line.indent === 0) {
      if (content.startsWith('%TAG')) return undefined;
    } else if (!marked && /^---[ \t]*(#.*)?$/.test(content) && line.indent === 0) {
      marked = true;
    } else {
      if (line.indent > 0 || OTHER_ROOT.test(content) || content.startsWith('---')) return undefined;
      if (/^["']/.test(content) && !isKeyLine(content)) return undefined;
      return hasKeyLine(text, at) ? { bodyStart: at } : undefined;
    }
    at = line.next;
  }
  return { bodyStart: text.length };
}

function hasKeyLine(text: string, from: number): boolean {
  for (let at = from; at < text.length;) {
    const line = readLine(text, at);
    const content = contentLine(text, line);
    if (content !== undefined && line.indent === 0 && isKeyLine(content)) return true;
    at = line.next;
  }
  return false;
}

interface Phase {
  readonly indent: number;
  /** Column of the phase's keys, once known. */
  keyColumn: number | undefined;
  steps: 'none' | 'announced' | 'open' | 'closed';
  stepIndent: number;
}

function cut(text: string, bodyStart: number): readonly Span[] {
  const spans: Span[] = [];
  let open: { kind: PieceKind; start: number; indent: number; stray: StrayLine[] } = {
    kind: 'prolog',
    start: 0,
    indent: 0,
    stray: [],
  };
  const phases: { region: 'none' | 'announced' | 'open'; indent: number; current: Phase | undefined } = {
    region: 'none',
    indent: 0,
    current: undefined,
  };

  const begin = (kind: PieceKind, line: Line, indent: number) => {
    if (line.start > open.start) spans.push({ ...open, end: line.start });
    open = { kind, start: line.start, indent, stray: [] };
  };
  const stray = (line: Line, kept = false) => {
    open.stray.push({ start: line.start + line.indent, end: line.end, kept });
  };
  const beginPhase = (line: Line, content: string) => {
    begin('item-head', line, line.indent);
    phases.current = { indent: line.indent, keyColumn: undefined, steps: 'none', stepIndent: 0 };
    const first = /^-[ ]+(?=[^\s#])/.exec(content);
    if (first) notePhaseKey(phases.current, line.indent + first[0].length, content.slice(first[0].length));
  };
  const beginEntry = (line: Line, content: string) => {
    phases.current = undefined;
    phases.region = PHASES.test(content) ? 'announced' : 'none';
    begin(phases.region === 'announced' ? 'list-head' : 'entry', line, 0);
  };

  for (let at = bodyStart; at < text.length;) {
    const line = readLine(text, at);
    at = line.next;
    // Most lines lie inside a step, whatever they hold; a look at their indentation is enough.
    const inside = phases.current;
    if (inside?.steps === 'open' && line.indent > inside.stepIndent) continue;
    const content = contentLine(text, line);
    if (content === undefined) continue;
    const dash = isDash(content);

    if (line.indent === 0) {
      if (isMarker(content)) {
        begin('rest', line, 0);
        break;
      }
      const closes = /^[\]}]/.test(content) || /^:(\s|$)/.test(content);
      if (!closes && !dash) {
        const key = isKeyLine(content) || /^\?(\s|$)/.test(content);
        const interrupts = phases.region === 'open' && isInterruption(text, line, content);
        if (key && !interrupts) beginEntry(line, content);
        // A tab is reported by the piece it stands in, with words of its own.
        else if (open.kind !== 'prolog' && !content.startsWith('\t')) stray(line);
        else if (open.kind === 'prolog') {
          begin('entry', line, 0);
          stray(line);
        }
        continue;
      }
    }

    if (phases.region === 'announced') {
      if (dash) {
        phases.region = 'open';
        phases.indent = line.indent;
        beginPhase(line, content);
      } else {
        phases.region = 'none';
        open.kind = 'entry';
      }
      continue;
    }
    const phase = phases.current;
    if (phases.region !== 'open' || !phase || content.startsWith('\t')) continue;

    if (dash && line.indent <= phases.indent) {
      const wrong = line.indent < phases.indent;
      beginPhase(line, content);
      if (wrong) stray(line, true);
      continue;
    }
    if (line.indent <= phase.indent) {
      if (line.indent > 0) stray(line);
      continue;
    }
    if (phase.keyColumn === undefined) {
      notePhaseKey(phase, line.indent, content);
      continue;
    }
    if (phase.steps === 'none') {
      if (line.indent === phase.keyColumn) notePhaseKey(phase, line.indent, content);
    } else if (phase.steps === 'announced') {
      if (dash && line.indent >= phase.keyColumn) {
        phase.steps = 'open';
        phase.stepIndent = line.indent;
        begin('item', line, line.indent);
      } else {
        phase.steps = 'closed';
      }
    } else if (phase.steps === 'open') {
      if (line.indent > phase.stepIndent) continue;
      if (dash && line.indent >= phase.keyColumn) {
        const wrong = line.indent < phase.stepIndent;
        begin('item', line, line.indent);
        if (wrong) stray(line, true);
      } else if (line.indent === phase.keyColumn && isKeyLine(content)) {
        phase.steps = 'closed';
        begin('item-tail', line, line.indent);
      } else if (!/^[\]}]/.test(content)) {
        stray(line);
      }
    }
  }
  if (open.start < text.length || spans.length === 0) spans.push({ ...open, end: text.length });
  return spans;
}

function notePhaseKey(phase: Phase, column: number, content: string): void {
  phase.keyColumn = column;
  if (STEPS.test(content)) phase.steps = 'announced';
}

function isDash(content: string): boolean {
  return content === '-' || content.startsWith('- ') || content.startsWith('-\t');
}

/**
 * `emotion: 1` typed in the first column amid the steps: it has a value of its own, and what follows is
 * an indented list item that can only belong to the list before it.
 */
function isInterruption(text: string, line: Line, content: string): boolean {
  if (!/:[ \t]+[^\s#|>&]/.test(content)) return false;
  for (let at = line.next; at < text.length;) {
    const next = readLine(text, at);
    const following = contentLine(text, next);
    if (following !== undefined) return next.indent > 0 && isDash(following);
    at = next.next;
  }
  return false;
}
