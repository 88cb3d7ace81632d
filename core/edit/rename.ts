import type { ScalarNode } from '../syntax/node';
import type { SyntaxTree } from '../syntax/tree';
import { replaceScalar } from './replace-value';
import type { TextEdit } from './text-edit';

/** Writes another name in each of these places, in the quotes that stand there. */
export function renameAt(tree: SyntaxTree, places: readonly ScalarNode[], name: string): readonly TextEdit[] {
  return places.flatMap((node) => replaceScalar(tree, node, name));
}
