import { lineEndOf } from '../../../core/edit/layout';
import { placedSteps, type PlacedStep } from '../../../core/model/ids';
import { nodeRange, type OffsetRange } from '../../../core/syntax/tree';
import type { JourneyDocument } from '../document';

/** The steps that a range touches, their first line from its beginning on. */
export function stepsIn({ file }: JourneyDocument, { start, end }: OffsetRange): readonly PlacedStep[] {
  if (file.kind !== 'map') return [];
  const { text } = file.tree;
  return placedSteps(file.map).filter(({ step }) => {
    const range = nodeRange(file.tree, step.node);
    const from = text.lastIndexOf('\n', range.start - 1) + 1;
    const to = lineEndOf(text, from + text.slice(from, range.end).trimEnd().length);
    return range.start < range.end && from <= end && start <= to;
  });
}
