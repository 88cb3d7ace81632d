import { convert } from './convert';
import { duplicateKeys } from './duplicates';
import { MAX_DEPTH } from './limits';
import type { AliasNode, Piece, Place, YamlNode } from './node';
import { messageFor, SEVERAL_DOCUMENTS, STRAY_ITEM, STRAY_LINE, TOO_DEEP, type Problem } from './problem';
import { readQuickly } from './read-quickly';
import { readTolerantly } from './recover';
import type { Span } from './split';
import { walk } from './walk';

/** A parsed piece. It is kept from one version of the text to the next as long as its text stays. */
export interface Part {
  readonly piece: Piece;
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
  readonly anchors: readonly YamlNode[];
  readonly aliases: readonly AliasNode[];
}

/** Parses one span of a text. Never throws, whatever the text holds. */
export function parsePart(text: string, span: Span): Part {
  const piece: Piece = { kind: span.kind, indent: span.indent, length: span.end - span.start };
  const problems = span.stray.map((line): Problem => {
    const place = { piece, start: line.start - span.start, end: line.end - span.start };
    return { code: 'yaml/syntax', place, message: line.kept ? STRAY_ITEM : STRAY_LINE };
  });
  if (span.kind === 'prolog' || span.kind === 'rest') {
    return { piece, root: undefined, problems, anchors: [], aliases: [] };
  }
  const own = ownText(text, span);
  const quick = span.stray.length === 0 ? readQuickly(own, piece) : undefined;
  if (quick) return { piece, root: quick, problems: duplicatesIn(walk(quick)), anchors: [], aliases: [] };
  const { reading, faults } = readTolerantly(own);
  if (reading.refused) {
    const place = within(piece, reading.refused.start, reading.refused.end);
    const refused: Problem = { code: 'yaml/syntax', place, message: TOO_DEEP, values: { limit: MAX_DEPTH } };
    return { piece, root: undefined, problems: [...problems, refused], anchors: [], aliases: [] };
  }
  const root = reading.document ? convert(reading.document, piece) : undefined;
  const nodes = root ? [...walk(root)] : [];
  return {
    piece,
    root,
    problems: [
      ...problems,
      ...faults.map((fault): Problem => {
        const place = within(piece, fault.start, fault.end);
        return { code: 'yaml/syntax', place, message: messageFor(fault.code) };
      }),
      ...reading.warnings.map((warning): Problem => {
        const place = within(piece, warning.pos[0], warning.pos[1]);
        const tag = text.slice(span.start + place.start, span.start + place.end);
        return {
          code: 'yaml/syntax',
          place,
          message: messageFor(warning.code),
          values: { tag },
          severity: 'warning',
        };
      }),
      ...(reading.second === undefined ? [] : [severalDocuments(piece, reading.second)]),
      ...duplicatesIn(nodes),
    ],
    anchors: nodes.filter((node) => node.anchor !== undefined),
    aliases: nodes.filter((node) => node.kind === 'alias'),
  };
}

function duplicatesIn(nodes: Iterable<YamlNode>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const node of nodes) if (node.kind === 'map') problems.push(...duplicateKeys(node.pairs));
  return problems;
}

function severalDocuments(piece: Piece, offset: number): Problem {
  return {
    code: 'yaml/several-documents',
    place: within(piece, offset, offset + 3),
    message: SEVERAL_DOCUMENTS,
  };
}

/**
 * The span's text with its stray lines blanked. It is a copy: a slice would keep the whole text of this
 * version alive for as long as any of its values is.
 */
function ownText(text: string, span: Span): string {
  const stretches: string[] = [];
  let at = span.start;
  for (const line of span.stray) {
    if (line.kept) continue;
    stretches.push(text.slice(at, line.start), ' '.repeat(line.end - line.start));
    at = line.end;
  }
  const own = [...stretches, text.slice(at, span.end)].join('');
  return JSON.parse(JSON.stringify(own)) as string;
}

function within(piece: Piece, start: number, end: number): Place {
  const from = Math.min(Math.max(start, 0), piece.length);
  return { piece, start: from, end: Math.min(Math.max(end, from), piece.length) };
}
