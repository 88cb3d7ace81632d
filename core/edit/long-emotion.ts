import type { YamlNode } from '../syntax/node';
import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import { isSelfContained } from './self-contained';
import type { TextEdit } from './text-edit';

/** Writes a score that stands alone as an emotion with keys: `-2` becomes `{score: -2}`; else nothing. */
export function longEmotion(tree: SyntaxTree, emotion: YamlNode): readonly TextEdit[] {
  if (emotion.kind !== 'scalar' || typeof emotion.value !== 'number' || emotion.tag !== undefined) return [];
  if (!isSelfContained(tree, emotion)) return [];
  const { start, end } = absoluteRange(tree, emotion);
  return [
    { start, end: start, newText: '{score: ' },
    { start: end, end, newText: '}' },
  ];
}
