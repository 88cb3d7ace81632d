import { pairOf } from '../syntax/access';
import type { Pair } from '../syntax/node';
import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import { columnOf, layoutOf, lineEndOf, pairEnd, type Layout } from './layout';
import { removePair } from './remove';
import { isSelfContained } from './self-contained';
import type { TextEdit } from './text-edit';
import { writeScalar } from './write-value';

/** A definition taken out of a file. */
export interface CutDefinition {
  /** What takes it out; the section goes with its last definition. */
  readonly edits: readonly TextEdit[];
  /** Its lines with the comments above it, the key at the first column, without line ends. */
  readonly lines: readonly string[];
}

/** Takes a definition out of its section; undefined where it cannot be moved without changing what it says. */
export function cutDefinition(tree: SyntaxTree, section: string, id: string): CutDefinition | undefined {
  const { root, text } = tree;
  const outer = pairOf(root, section);
  const map = outer?.value;
  const pair = pairOf(map, id);
  if (root?.kind !== 'map' || !outer || map?.kind !== 'map' || !pair) return undefined;
  if (!isSelfContained(tree, map) || map.tag !== undefined) return undefined;
  const key = absoluteRange(tree, pair.key).start;
  const end = pairEnd(tree, pair);
  const written = text.slice(key, map.flow ? end : lineEndOf(text, end));
  // Blank lines at the end of such a text belong to it.
  if (/[|>]\d?\+/.test(written)) return undefined;
  const comments = map.flow ? undefined : commentsAbove(text, key);
  const removal = map.pairs.length === 1 ? removePair(tree, root, outer) : removePair(tree, map, pair);
  const start = Math.min(comments?.start ?? removal.start, removal.start);
  // Other comments would go with the section or the braces.
  const before = text.slice(start, comments?.start ?? key);
  const after = text.slice(key + written.length, Math.max(removal.end, key + written.length));
  if (/#/.test(before + after) || (map.flow && /[\n#]/.test(text.slice(key, removal.end).trimEnd()))) {
    return undefined;
  }
  const shift = map.flow ? leadingSpaces(text, key) : columnOf(text, key);
  return {
    edits: [{ ...removal, start }],
    lines: [
      ...(comments?.lines ?? []),
      ...written.split(/\r?\n/).map((line, index) => (index === 0 ? line : outdented(line, shift))),
    ],
  };
}

/** Puts a definition at the end of its section of a catalog, which is made where there is none. */
export function pasteDefinition(
  tree: SyntaxTree,
  section: string,
  lines: readonly string[],
): readonly TextEdit[] | undefined {
  const { root, text } = tree;
  if (root?.kind !== 'map' || root.flow) return undefined;
  const layout = layoutOf(text);
  const there = pairOf(root, section);
  if (!there) {
    const last = root.pairs.at(-1);
    return last && [after(tree, last, [`${section}:`, ...indented(lines, layout.step)], layout)];
  }
  const { value } = there;
  const last = value.kind === 'map' ? value.pairs.at(-1) : undefined;
  if (value.kind !== 'map' || value.flow || !last || !isSelfContained(tree, value)) return undefined;
  if (/[|>]\d?\+/.test(text.slice(absoluteRange(tree, last.key).start, pairEnd(tree, last))))
    return undefined;
  const column = columnOf(text, absoluteRange(tree, last.key).start);
  return [after(tree, last, indented(lines, column), layout)];
}

/** The text of a catalog that holds one definition. */
export function newCatalog(
  title: string,
  section: string,
  lines: readonly string[],
  { eol, step }: Layout,
): string {
  return [`journeyCatalog: ${writeScalar(title)}`, '', `${section}:`, ...indented(lines, step), ''].join(eol);
}

function after(tree: SyntaxTree, last: Pair, lines: readonly string[], { eol }: Layout): TextEdit {
  const at = lineEndOf(tree.text, Math.max(pairEnd(tree, last), absoluteRange(tree, last.key).end));
  return { start: at, end: at, newText: lines.map((line) => eol + line).join('') };
}

function indented(lines: readonly string[], column: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
}

function outdented(line: string, columns: number): string {
  return line.slice(Math.min(columns, /^ */.exec(line)?.[0].length ?? 0));
}

function leadingSpaces(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start, offset))?.[0].length ?? 0;
}

/** The comments directly above a key, in line with it. */
function commentsAbove(text: string, key: number) {
  const column = columnOf(text, key);
  const end = key - column;
  const lines: string[] = [];
  let start = end;
  while (start > 0) {
    const from = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(from, start).trimEnd();
    if (line.trimStart()[0] !== '#' || line.indexOf('#') !== column || /\S/.test(line.slice(0, column)))
      break;
    lines.unshift(line.slice(column));
    start = from;
  }
  return lines.length === 0 ? undefined : { start, end, lines };
}
