import { followAliases } from './aliases';
import { assemble } from './assemble';
import { MAX_PROBLEMS, MAX_TEXT } from './limits';
import type { Piece, Place } from './node';
import { parsePart, type Part } from './part';
import { DIRECTIVE, SEVERAL_DOCUMENTS, TOO_LARGE, type Problem } from './problem';
import { split, type Span } from './split';
import { readLine } from './line';
import type { SyntaxTree } from './tree';

/**
 * Reads a text as YAML, with a place for every value and every fault. Given the tree of an earlier
 * version it parses again only the pieces whose text changed; the result is the same either way.
 * Never throws.
 */
export function parse(text: string, previous?: SyntaxTree): SyntaxTree {
  if (text.length > MAX_TEXT) return tooLarge(text);
  const spans = split(text);
  const kept = previous ? keepable(previous, text) : () => undefined;
  const parts = spans.map((span) => kept(span) ?? parsePart(text, span));
  const starts = new Map<Piece, number>(parts.map((part, index) => [part.piece, spans[index]?.start ?? 0]));
  const assembled = assemble(parts);
  const followed = followAliases(assembled.root, parts, starts);
  const problems = [
    ...parts.flatMap((part) => part.problems),
    ...assembled.problems,
    ...followed.problems,
    ...aroundDocument(text, spans, parts),
  ];
  return { text, spans, parts, starts, root: followed.root, problems: problems.slice(0, MAX_PROBLEMS) };
}

/** Finds, for a span of the new text, the part of the old tree that has the same text and surroundings. */
function keepable(previous: SyntaxTree, text: string): (span: Span) => Part | undefined {
  const old = previous.text;
  const before = commonPrefix(old, text);
  const after = commonSuffix(old, text, Math.min(old.length, text.length) - before);
  const shift = old.length - text.length;
  const byStart = new Map(
    previous.spans.map((span, index) => [span.start, { span, part: previous.parts[index] }]),
  );
  return (span) => {
    const offset = span.end <= before ? 0 : span.start >= text.length - after ? shift : undefined;
    if (offset === undefined) return undefined;
    const found = byStart.get(span.start + offset);
    return found && sameSpan(found.span, span, offset) ? found.part : undefined;
  };
}

function sameSpan(old: Span, now: Span, offset: number): boolean {
  return (
    old.kind === now.kind &&
    old.indent === now.indent &&
    old.end === now.end + offset &&
    old.stray.length === now.stray.length &&
    old.stray.every(({ start, kept }, index) => {
      const line = now.stray[index];
      return line?.kept === kept && start === line.start + offset;
    })
  );
}

/** Texts are compared in blocks of this many units first, which costs no more than copying them. */
const BLOCK = 4_096;

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= limit && a.startsWith(b.slice(at, at + BLOCK), at)) at += BLOCK;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let length = 0;
  while (
    length + BLOCK <= limit &&
    a.endsWith(b.slice(b.length - length - BLOCK, b.length - length), a.length - length)
  ) {
    length += BLOCK;
  }
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** Directives before the map have no effect, and what follows the map's end is not read. */
function aroundDocument(text: string, spans: readonly Span[], parts: readonly Part[]): readonly Problem[] {
  const first = spans[0];
  const last = spans.at(-1);
  const line = (piece: Piece, span: Span, start: number): Place => {
    const { end } = readLine(text, start);
    return { piece, start: start - span.start, end: end - span.start };
  };
  const problems: Problem[] = [];
  const prolog = parts[0]?.piece;
  if (first?.kind === 'prolog' && prolog) {
    const directives = [...text.slice(0, first.end).matchAll(/^%.*/gm)];
    for (const [nth, { 0: directive, index }] of directives.entries()) {
      const wellFormed = nth === 0 && /^%(?!YAML)|^%YAML[ \t]+1\.\d[ \t]*(?:#.*)?$/.test(directive.trimEnd());
      const place = line(prolog, first, index);
      problems.push({
        code: 'yaml/syntax',
        place,
        message: DIRECTIVE,
        ...(wellFormed ? { severity: 'warning' } : {}),
      });
    }
  }
  const rest = parts.at(-1)?.piece;
  if (last?.kind === 'rest' && rest && BEGINS_ANOTHER.test(text.slice(last.start))) {
    const place = line(rest, last, last.start);
    problems.push({ code: 'yaml/several-documents', place, message: SEVERAL_DOCUMENTS });
  }
  return problems;
}

/** `---`, or `...` with content behind it. */
const BEGINS_ANOTHER = /^(?:---|\.\.\.[ \t]+[^#\s]|\.\.\.\s[^]*?^[^\s#])/m;

function tooLarge(text: string): SyntaxTree {
  const span: Span = { kind: 'rest', start: 0, end: text.length, indent: 0, stray: [] };
  const part = parsePart(text, span);
  const { end } = readLine(text, 0);
  const problem: Problem = {
    code: 'yaml/syntax',
    place: { piece: part.piece, start: 0, end: Math.min(end, 200) },
    message: TOO_LARGE,
    values: { limit: MAX_TEXT / 1024 / 1024 },
  };
  return {
    text,
    spans: [span],
    parts: [part],
    starts: new Map([[part.piece, 0]]),
    root: undefined,
    problems: [problem],
  };
}
