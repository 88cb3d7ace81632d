import { parse } from '../syntax/parse';
import type { OffsetRange, SyntaxTree } from '../syntax/tree';
import { planLines, type LinePlan } from './format/columns';
import { commentColumn } from './format/comments';
import { gapEdits, type Gap } from './format/gaps';
import { plainDocument } from './format/leaves';
import { linesOf, type Lines } from './format/lines';
import { sameContent } from './format/same-content';
import { layoutOf } from './layout';
import { applyEdits, type TextEdit } from './text-edit';

/**
 * Edits of white space alone that lay a text out evenly: two columns per level, one space after colons, dashes
 * and commas, no trailing spaces, one blank line at most, a line end at the end. Nothing is reordered, quoted
 * anew or wrapped. There are none for a text that cannot be read, and none that would change what it says.
 * @param within only edits that lie in this range.
 */
export function formatEdits(tree: SyntaxTree, within?: OffsetRange): readonly TextEdit[] {
  if (tree.problems.some(({ severity }) => severity !== 'warning')) return [];
  const tokens = plainDocument(tree.text);
  if (!tokens) return [];
  const lines = linesOf(tree.text);
  const plans = planLines(tokens, lines);
  if (!plans) return [];
  const all = [...gapEdits(tokens), ...lineEdits(lines, plans)].sort((a, b) => a.start - b.start);
  if (!within) return safe(tree, all);
  const near = all.filter(({ start, end }) => within.start <= start && end <= within.end);
  // A part of a block cannot always be moved alone.
  const [moved, still] = [safe(tree, near), near.filter(({ indents }) => !indents)];
  return moved.length > 0 ? moved : safe(tree, still);
}

/** The edits, where the text says the same with them. */
function safe(tree: SyntaxTree, edits: readonly Gap[]): readonly TextEdit[] {
  if (edits.length === 0 || !sameContent(tree, parse(applyEdits(tree.text, edits)))) return [];
  return edits.map(({ start, end, newText }) => ({ start, end, newText }));
}

function lineEdits(lines: Lines, plans: ReadonlyMap<number, LinePlan>): readonly Gap[] {
  const { text, all } = lines;
  const isFree = (index: number) => all[index]?.blank === true && plans.get(index)?.inside !== true;
  const last = all.findLastIndex((_, index) => !isFree(index));
  const edits = all.slice(0, last + 1).flatMap((line, index): readonly Gap[] => {
    if (!isFree(index)) {
      return [
        ...beginning(lines, plans, index),
        ...(plans.get(index)?.inside ? [] : ending(lines, plans, index)),
      ];
    }
    return index === 0 || isFree(index - 1)
      ? [{ start: line.start, end: line.next, newText: '' }]
      : ending(lines, plans, index);
  });
  const end = all[last];
  if (!end) return text === '' ? [] : [{ start: 0, end: text.length, newText: '' }];
  if (end.next < text.length) return [...edits, { start: end.next, end: text.length, newText: '' }];
  const isOpen = end.next === end.end && plans.get(last)?.literal !== true;
  return isOpen ? [...edits, { start: end.end, end: end.end, newText: layoutOf(text).eol }] : edits;
}

function beginning(lines: Lines, plans: ReadonlyMap<number, LinePlan>, index: number): readonly Gap[] {
  const line = lines.all[index];
  const plan = plans.get(index);
  const column = plan ? plan.column : commentColumn(lines, plans, index);
  if (!line || column === undefined) return [];
  const white = (plan?.literal ? /^ */ : /^[ \t]*/).exec(lines.text.slice(line.start, line.end))?.[0] ?? '';
  const newText = ' '.repeat(column);
  if (white === newText) return [];
  return [{ start: line.start, end: line.start + white.length, newText, indents: true }];
}

/** Trailing white space, where the line is not followed by more of a text that it begins. */
function ending(lines: Lines, plans: ReadonlyMap<number, LinePlan>, index: number): readonly Gap[] {
  const line = lines.all[index];
  if (!line || plans.get(index + 1)?.inside) return [];
  const { length } = lines.text.slice(line.start, line.end).replace(/(?<![ \t])[ \t]+$/, '');
  const start = line.start + length;
  return start === line.end ? [] : [{ start, end: line.end, newText: '' }];
}
