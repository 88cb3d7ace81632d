import { keyText } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import { absoluteRange, nodeRange, type SyntaxTree } from '../syntax/tree';
import { isSelfContained } from './self-contained';
import type { TextEdit } from './text-edit';

/** Writes an emotion that has nothing but a score as the score alone; nothing where anything would be lost. */
export function shortEmotion(tree: SyntaxTree, emotion: YamlNode): readonly TextEdit[] {
  if (emotion.kind !== 'map' || emotion.tag !== undefined || !isSelfContained(tree, emotion)) return [];
  const [pair] = emotion.pairs;
  if (emotion.pairs.length !== 1 || !pair || keyText(pair) !== 'score') return [];
  const { value } = pair;
  if (value.kind !== 'scalar' || typeof value.value !== 'number' || value.tag !== undefined) return [];
  const { text } = tree;
  const outer = nodeRange(tree, emotion);
  const inner = absoluteRange(tree, value);
  // A block stands below its key: the score moves up beside the colon or the dash.
  const gap = emotion.flow ? '' : (/[:-](\s*)$/.exec(text.slice(0, outer.start))?.[1] ?? '');
  const start = gap.includes('\n') ? outer.start - gap.length : outer.start;
  if (!emotion.flow && !/[:-]\s*$/.test(text.slice(0, outer.start))) return [];
  const before = { start, end: inner.start, newText: start < outer.start ? ' ' : '' };
  const after = { start: inner.end, end: emotion.flow ? outer.end : inner.end, newText: '' };
  const removed = text.slice(before.start, before.end) + text.slice(after.start, after.end);
  if (removed.includes('#')) return [];
  return [before, ...(after.start < after.end ? [after] : [])];
}
