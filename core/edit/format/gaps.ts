import type { TextEdit } from '../text-edit';
import type { CST } from 'yaml';
import { leavesOf, offsetOf, type Leaf } from './leaves';

/** An edit of white space, with whether what follows on the next lines depends on it. */
export interface Gap extends TextEdit {
  readonly indents?: boolean;
}

/**
 * The white space within lines: one space after colons, dashes and commas, none before colons and commas, at
 * most one elsewhere. What stands before a comment stays, since comments are often aligned.
 */
export function gapEdits(tokens: readonly CST.Token[]): readonly Gap[] {
  const leaves = [...leavesOf(...tokens)].filter(({ source }) => source !== '');
  return leaves.flatMap((leaf, index): readonly Gap[] => {
    const before = leaves[index - 1];
    const after = leaves[index + 1];
    if (leaf.type !== 'space') {
      if (!before || !isGlued(before, leaf)) return [];
      const at = offsetOf(leaf);
      return [{ start: at, end: at, newText: ' ' }];
    }
    if (!before || !after || isNoNeighbour(before) || isNoNeighbour(after) || after.type === 'comment')
      return [];
    const newText = between(before, after, leaf.source);
    if (newText === leaf.source) return [];
    const start = leaf.offset;
    const indents = before.type === 'seq-item-ind';
    return [{ start, end: start + leaf.source.length, newText, ...(indents ? { indents } : {}) }];
  });
}

function between(before: Leaf, after: Leaf, written: string): string {
  const ends = isText(before) || before.type.endsWith('-end');
  if (ends && after.type === 'map-value-ind') return '';
  if ((ends || before.type === 'alias') && after.type === 'comma') return '';
  if (before.type.endsWith('-start') || after.type.endsWith('-end')) return written === '' ? '' : ' ';
  return ' ';
}

/** What is right without a space between, and easier to read with one: `[a,b]`, `{"a":1}`. */
function isGlued(before: Leaf, after: Leaf): boolean {
  const separates = before.type === 'comma' || before.type === 'map-value-ind';
  return separates && !isNoNeighbour(after) && !after.type.endsWith('-end') && after.type !== 'comma';
}

/** An alias is none: it would take a colon that follows it for a part of its name. */
function isText({ type }: Leaf): boolean {
  return type === 'scalar' || type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
}

/** Two stretches of white space side by side hold a tab, and begin a line. */
function isNoNeighbour({ type }: Leaf): boolean {
  return type === 'newline' || type === 'block-scalar' || type === 'space';
}
