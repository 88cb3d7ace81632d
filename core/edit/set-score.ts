import { pairOf } from '../syntax/access';
import type { MapNode, YamlNode } from '../syntax/node';
import type { SyntaxTree } from '../syntax/tree';
import { insertKeys } from './insert-key';
import { replaceScalar } from './replace-value';
import type { TextEdit } from './text-edit';

/**
 * Sets the score of an emotion, in its short form (the number alone) or its long form.
 * @param score -2 to 2 in halves.
 */
export function setScore(tree: SyntaxTree, emotion: YamlNode, score: number): readonly TextEdit[] {
  if (emotion.kind === 'scalar') return replaceScalar(tree, emotion, score);
  if (emotion.kind !== 'map') return [];
  return setScalar(tree, emotion, 'score', score, ['persona', 'score']);
}

/** Sets a key of a map to a scalar, whether it is there or not. */
export function setScalar(
  tree: SyntaxTree,
  map: MapNode,
  key: string,
  value: string | number | boolean,
  order: readonly string[] = [],
): readonly TextEdit[] {
  const current = pairOf(map, key)?.value;
  if (current?.kind === 'scalar' && current.value !== null) return replaceScalar(tree, current, value);
  return insertKeys(tree, map, { [key]: value }, { order });
}
