import type { MapFile } from '../journey';
import { placedSteps } from '../model/ids';
import { readMap } from '../model/read-map';
import { partSchema } from '../schema/schema';
import type { Path } from '../syntax/locate';
import { parse } from '../syntax/parse';
import type { SyntaxTree } from '../syntax/tree';
import type { WantedValue } from './changed-only';
import { insertKeys } from './insert-key';
import { applyEdits, type TextEdit } from './text-edit';

/** What gives steps the ids that they have so far only by their titles. */
export interface KeptIds extends WrittenId {
  /** The text after all edits, read. */
  readonly after: SyntaxTree;
}

interface WrittenId {
  readonly edits: readonly TextEdit[];
  readonly wanted: readonly WantedValue[];
}

/**
 * A step without an id has one by its title. Where an edit would change that and something refers to it, the
 * step gets the id in writing, so that all ways still lead where they led. Undefined where that cannot be had.
 * @param added where the edit adds a step.
 */
export function keptIds(
  { map, tree }: MapFile,
  edits: readonly TextEdit[],
  used: ReadonlySet<string>,
  added: Path | undefined,
): KeptIds | undefined {
  const before = placedSteps(map);
  const order = Object.keys(partSchema('step').properties ?? {});
  const kept: WrittenId[] = [];
  const known = new Set<number>();
  // A written id may take one that another step had by its title, which is then written as well.
  for (;;) {
    const all = [...edits, ...kept.flatMap((one) => one.edits)];
    const read = parse(applyEdits(tree.text, all), tree);
    const after = placedSteps(readMap(read.root, map)).filter(
      ({ phaseIndex, stepIndex }) => added?.[1] !== phaseIndex || added[3] !== stepIndex,
    );
    if (after.length !== before.length) return undefined;
    const moved = before.findIndex(({ id }, index) => used.has(id) && after[index]?.id !== id);
    if (moved < 0)
      return {
        edits: kept.flatMap((one) => one.edits),
        wanted: kept.flatMap((one) => one.wanted),
        after: read,
      };
    const step = before[moved];
    if (known.has(moved) || step?.step.node.kind !== 'map' || step.step.id !== undefined) return undefined;
    known.add(moved);
    const { id, phaseIndex, stepIndex } = step;
    kept.push({
      edits: insertKeys(tree, step.step.node, { id }, { order }),
      wanted: [{ path: ['phases', phaseIndex, 'steps', stepIndex, 'id'], value: id }],
    });
  }
}
