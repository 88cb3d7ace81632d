import type { Block, LinePlan } from './columns';
import type { Lines } from './lines';

/**
 * Where a comment on a line of its own is to begin: with the line below where it stands in line with that,
 * else with the block above that it stands in line with, else with the line below.
 * @param index the line of the comment.
 */
export function commentColumn(lines: Lines, plans: ReadonlyMap<number, LinePlan>, index: number): number {
  const column = lines.all[index]?.indent ?? 0;
  const below = nearest(plans, index, 1);
  const above = nearest(plans, index, -1);
  if (below && lines.all[below.line]?.indent === column) return below.column;
  const blocks = [...blocksOf(above?.block)];
  const aligned = blocks.find(({ old }) => old === column);
  if (aligned) return aligned.now;
  return below?.column ?? blocks.find(({ old }) => old <= column)?.now ?? 0;
}

/** So many lines of comments nobody writes between two keys; to look further would keep people waiting. */
const FAR = 200;

function nearest(plans: ReadonlyMap<number, LinePlan>, index: number, direction: 1 | -1) {
  for (let far = 1; far <= FAR; far++) {
    const line = index + far * direction;
    const plan = plans.get(line);
    if (plan?.block && plan.column !== undefined) return { line, column: plan.column, block: plan.block };
  }
  return undefined;
}

/** From the inside out. */
function* blocksOf(innermost: Block | undefined): Iterable<Block> {
  for (let block = innermost; block; block = block.outer) if (block.old >= 0) yield block;
}
