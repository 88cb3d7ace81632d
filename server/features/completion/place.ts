import { keyText } from '../../../core/syntax/access';
import { locate, type Located, type Path } from '../../../core/syntax/locate';
import type { ScalarNode, YamlNode } from '../../../core/syntax/node';
import { parse } from '../../../core/syntax/parse';
import { absoluteRange, type OffsetRange, type SyntaxTree } from '../../../core/syntax/tree';
import { excerptAround } from './excerpt';
import { formsAt, MARKER, type Form } from './forms';

/** Something that can be completed at the cursor. */
export interface CompletionPlace {
  readonly role: 'key' | 'value';
  /** Of the map that holds the key, or of the value; positions in `phases` and `steps` mean nothing. */
  readonly path: Path;
  /** The map or list around it, as the text near the cursor has it. */
  readonly container: YamlNode | undefined;
  /** What the completion replaces, on one line. */
  readonly range: OffsetRange;
  /** What goes before the completion: a space after a colon, the dash of a new item. */
  readonly lead: string;
  /** The column of the completion itself, behind its lead. */
  readonly column: number;
  /** Inside `[ ]` or `{ }`. */
  readonly flow: boolean;
  /** A colon stands behind it already. */
  readonly colon: boolean;
  readonly quotes: '' | '"' | "'";
}

/** Nobody writes a key in a longer line than this, and reading it in every form would take long. */
const LONGEST_LINE = 5_000;

function lineLength(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return (feed === -1 ? text.length : feed) - text.lastIndexOf('\n', offset - 1);
}

/** Text that is read anew for a completion; only a file that is no map has more around one place. */
const LARGEST_EXCERPT = 200_000;

/**
 * What can stand at an offset: a marker word is put there in every form that a person may be about to
 * write, and the forms that are read without a new fault tell where in the structure the place is.
 */
export function placesAt(tree: SyntaxTree, offset: number): readonly CompletionPlace[] {
  if (lineLength(tree.text, offset) > LONGEST_LINE) return [];
  const excerpt = excerptAround(tree, offset);
  if (excerpt.text.length > LARGEST_EXCERPT) return [];
  const at = offset - excerpt.shift;
  const before = parse(excerpt.text);
  const tried = formsAt(excerpt.text, at).map((form) => {
    const text = form.edits.reduceRight(
      (result, { at: place, text: added }) => result.slice(0, place) + added + result.slice(place),
      excerpt.text,
    );
    return { form, tree: parse(text, before) };
  });
  const fewest = Math.min(before.problems.length, ...tried.map(({ tree: { problems } }) => problems.length));
  const places = tried
    .filter(({ tree: { problems } }) => problems.length === fewest)
    .flatMap(({ form, tree: marked }) => placeOf(form, marked, at, excerpt.shift) ?? []);
  const seen = new Set<string>();
  return places.filter(({ role, path, lead }) => {
    const identity = JSON.stringify([role, path, lead]);
    return !seen.has(identity) && seen.add(identity);
  });
}

function placeOf(form: Form, tree: SyntaxTree, at: number, shift: number): CompletionPlace | undefined {
  // Inside the marker: what stands before it may end where it begins.
  const found = locate(tree, at + form.lead.length + 1);
  const node = found?.node;
  if (!found || node?.kind !== 'scalar' || !String(node.value).includes(MARKER)) return undefined;
  if (node.style === 'literal' || node.style === 'folded') return undefined;
  const isKey = found.role === 'key';
  if (form.key && !isKey) return undefined;
  if (isKey && !/^[\p{L}\p{N}_-]*$/u.test(String(node.value))) return undefined;
  const quotes = node.style === 'double' ? '"' : node.style === 'single' ? "'" : '';
  const range = innerRange(tree, node, quotes);
  const lineStart = tree.text.lastIndexOf('\n', at - 1) + 1;
  if (range.start < lineStart || tree.text.slice(range.start, range.end).includes('\n')) return undefined;
  if (form.key && swallows(tree, found, range)) return undefined;
  const start = range.start - form.lead.length;
  return {
    role: found.role,
    path: isKey ? found.path.slice(0, -1) : found.path,
    container: found.ancestors.at(-1),
    range: { start: start + shift, end: range.end - form.lead.length - MARKER.length + shift },
    lead: form.lead,
    column: range.start - lineStart,
    flow: found.ancestors.some((outer) => (outer.kind === 'map' || outer.kind === 'list') && outer.flow),
    colon:
      isKey &&
      !form.colon &&
      tree.text
        .slice(range.end + quotes.length)
        .trimStart()
        .startsWith(':'),
    quotes,
  };
}

function innerRange(tree: SyntaxTree, node: ScalarNode, quotes: string): OffsetRange {
  const { start, end } = absoluteRange(tree, node);
  return { start: start + quotes.length, end: end - quotes.length };
}

/** A key on a line that was empty must not take the lines below it for its value. */
function swallows(tree: SyntaxTree, { node, ancestors }: Located, { start, end }: OffsetRange): boolean {
  const map = ancestors.at(-1);
  const value = map?.kind === 'map' ? map.pairs.find((pair) => pair.key === node)?.value : undefined;
  if (
    end - start > MARKER.length ||
    !value ||
    absoluteRange(tree, value).start === absoluteRange(tree, value).end
  )
    return false;
  return tree.text.slice(end, absoluteRange(tree, value).start).includes('\n');
}

/** The keys that stand beside a place already, without the one that is being written. */
export function keysBeside({ container }: CompletionPlace): readonly string[] {
  const keys = container?.kind === 'map' ? container.pairs.map(keyText) : [];
  return keys.flatMap((key) => (key === undefined || key.includes(MARKER) ? [] : [key]));
}
