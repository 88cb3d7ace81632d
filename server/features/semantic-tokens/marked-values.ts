import { visit } from '../../../core/schema/visit';
import type { SchemaNode } from '../../../core/schema/schema-node';
import type { ScalarNode } from '../../../core/syntax/node';
import type { JourneyDocument } from '../document';

/** A value that stands on a scale, or a word for a feeling. */
export interface MarkedValue {
  readonly node: ScalarNode;
  readonly kind: 'feeling' | 'score' | 'scale';
  readonly schema: SchemaNode;
}

/** Feelings, scores, and other numbers on a scale, in the order of the file; aliased ones may come twice. */
export function markedValues({ file }: JourneyDocument): readonly MarkedValue[] {
  const values: MarkedValue[] = [];
  const visitor = {
    scalar: (node: ScalarNode, schema: SchemaNode) => {
      if (schema['x-feeling']) values.push({ node, kind: 'feeling', schema });
      // Of all scales only that of feelings goes below zero.
      else if (schema['x-values'])
        values.push({ node, kind: (schema.minimum ?? 0) < 0 ? 'score' : 'scale', schema });
    },
  };
  visit(file.tree.root, file.kind, visitor);
  if (file.kind === 'map')
    for (const { steps } of file.map.phases) for (const { node } of steps) visit(node, 'step', visitor);
  return values;
}
