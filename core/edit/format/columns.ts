import type { CST } from 'yaml';
import { firstOffset, isBlank, leavesOf, offsetOf, type Item } from './leaves';
import type { Lines } from './lines';

/** A block of keys or dashes: the column at which it stands, and the one at which it is to stand. */
export interface Block {
  readonly old: number;
  readonly now: number;
  readonly outer?: Block;
}

export interface LinePlan {
  /** Where the line is to begin. */
  readonly column?: number;
  /** The innermost block that the line belongs to. */
  readonly block?: Block;
  /** The line is part of a text: nothing but its beginning may change. */
  readonly inside?: boolean;
  /** In a text of a block scalar a tab is content. */
  readonly literal?: boolean;
}

const STEP = 2;

/**
 * Where each line of a document is to begin: two columns per level. Lists keep to the column of their key
 * where they stand there. Lines of a text or of brackets move only when what they belong to moves.
 * Blank lines and comments are not planned. Undefined for a layout that is better left alone.
 */
export function planLines(
  tokens: readonly CST.Token[],
  lines: Lines,
): ReadonlyMap<number, LinePlan> | undefined {
  const plans = new Map<number, LinePlan>();
  const planner: Planner = {
    lines,
    place: (offset, column, block) => {
      if (lines.opens(offset)) plans.set(lines.at(offset), { column, block });
    },
    set: (line, plan) => plans.set(line, plan),
  };
  const outermost: Block = { old: -STEP, now: -STEP };
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    for (const { type, offset } of token.start) if (type === 'doc-start') planner.place(offset, 0, outermost);
    placeProperties(token.start, outermost, planner);
    if (token.value) planValue(token.value, outermost, planner);
  }
  const planned = (index: number) => plans.has(index);
  const known = lines.all.every(
    ({ blank, start, indent }, index) => blank || planned(index) || lines.text[start + indent] === '#',
  );
  return known ? plans : undefined;
}

interface Planner {
  readonly lines: Lines;
  /** Plans the line that begins with what stands at an offset; nothing for what stands within a line. */
  place(offset: number, column: number, block: Block): void;
  set(line: number, plan: LinePlan): void;
}

function planValue(token: CST.Token, parent: Block, planner: Planner): void {
  switch (token.type) {
    case 'block-map':
    case 'block-seq':
      planBlock(token, parent, planner);
      break;
    case 'flow-collection':
      planFlow(token, parent, planner);
      break;
    case 'block-scalar':
      planBlockScalar(token, parent, planner);
      break;
    default:
      if ('source' in token) planScalar(token, parent, planner);
  }
}

function planBlock(token: CST.BlockMap | CST.BlockSequence, parent: Block, planner: Planner): void {
  const first = firstOffset(token);
  if (first === undefined) return;
  const old = planner.lines.column(first);
  const keepsToKey = token.type === 'block-seq' && old === parent.old && planner.lines.opens(first);
  const block: Block = { old, now: keepsToKey ? parent.now : parent.now + STEP, outer: parent };
  for (const item of token.items as readonly Item[]) {
    const start = firstOffset(item);
    if (start !== undefined) planner.place(start, block.now, block);
    placeProperties(item.sep ?? item.start.slice(1), block, planner);
    if (item.value) planValue(item.value, block, planner);
  }
}

/** An anchor or tag on a line of its own stands where its value would. */
function placeProperties(tokens: readonly CST.SourceToken[], block: Block, planner: Planner): void {
  for (const { type, offset } of tokens)
    if (type === 'anchor' || type === 'tag') planner.place(offset, block.now + STEP, block);
}

function planScalar(
  { offset, source }: { readonly offset: number; readonly source: string },
  parent: Block,
  planner: Planner,
): void {
  const { lines } = planner;
  const column = parent.now + STEP;
  planner.place(offset, column, parent);
  planRest(offset, source.length, hasMoved(offset, parent, lines) ? column : undefined, planner);
}

/** The lines of a text after its first one. */
function planRest(offset: number, length: number, column: number | undefined, { lines, set }: Planner): void {
  for (let line = lines.at(offset) + 1; line <= lines.at(offset + length - 1); line++)
    set(line, { inside: true, ...(column === undefined || lines.all[line]?.blank ? {} : { column }) });
}

function hasMoved(offset: number, parent: Block, lines: Lines): boolean {
  return lines.opens(offset) ? lines.column(offset) !== parent.now + STEP : parent.old !== parent.now;
}

function planBlockScalar(token: CST.BlockScalar, parent: Block, planner: Planner): void {
  const { lines } = planner;
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  const style = header && 'source' in header ? header.source : '';
  planner.place(header?.offset ?? token.offset, parent.now + STEP, parent);
  if (token.source === '') return;
  const from = lines.at(offsetOf(token));
  let to = lines.at(offsetOf(token) + token.source.length - 1);
  const isEmpty = (line: number) => lines.all[line]?.start === lines.all[line]?.end;
  if (!style.includes('+')) while (to >= from && isEmpty(to)) to--;
  const first = lines.all.slice(from, to + 1).find(({ blank }) => !blank);
  const explicit = /\d/.test(style);
  const target = explicit || !first ? parent.now - parent.old : parent.now + STEP - first.indent;
  const shift = parent.now === parent.old ? 0 : target;
  for (let line = from; line <= to; line++) {
    const column = Math.max(0, (lines.all[line]?.indent ?? 0) + shift);
    planner.set(line, { inside: true, literal: true, ...(isEmpty(line) ? {} : { column }) });
  }
}

function planFlow(token: CST.FlowCollection, parent: Block, planner: Planner): void {
  const { lines } = planner;
  const base = parent.now + STEP;
  const moved = hasMoved(token.offset, parent, lines);
  planner.place(token.offset, base, parent);
  let depth = 0;
  for (const leaf of leavesOf(token)) {
    if (leaf.type.endsWith('-end')) depth--;
    const opens = lines.opens(leaf.offset) && leaf.offset !== token.offset;
    const old = lines.column(leaf.offset);
    const column = !moved ? old : old > parent.old ? base + STEP * Math.max(depth - 1, 0) : parent.now;
    if (opens && (leaf.type === 'comment' || !isBlank(leaf))) planner.place(leaf.offset, column, parent);
    if (leaf.type.includes('scalar'))
      planRest(leaf.offset, leaf.source.length, moved ? base + STEP * depth : undefined, planner);
    if (leaf.type.endsWith('-start')) depth++;
  }
}
