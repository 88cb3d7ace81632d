import { Parser } from 'yaml';
import { assemble } from '../../syntax/assemble';
import type { YamlNode } from '../../syntax/node';
import type { SyntaxTree } from '../../syntax/tree';
import { leavesOf } from './leaves';

/** Whether two texts say the same, value by value with quotes, anchors and comments, and have the same faults. */
export function sameContent(a: SyntaxTree, b: SyntaxTree): boolean {
  const [before, after] = [rawRoot(a), rawRoot(b)];
  return (
    a.problems.length === b.problems.length &&
    a.problems.every(({ code, message }, index) => {
      const other = b.problems[index];
      return other?.code === code && other.message === message;
    }) &&
    (before && after ? sameNode(before, after) : before === after) &&
    sameTexts(commentsIn(a.text), commentsIn(b.text))
  );
}

/** The tree with its aliases as they are written. */
export function rawRoot({ parts }: SyntaxTree): YamlNode | undefined {
  return assemble(parts).root;
}

function sameNode(a: YamlNode, b: YamlNode): boolean {
  if (a.anchor !== b.anchor || a.tag !== b.tag) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value) && a.style === b.style;
  if (a.kind === 'alias') return b.kind === 'alias' && a.name === b.name;
  if (a.kind === 'list') return b.kind === 'list' && a.flow === b.flow && sameNodes(a.items, b.items);
  return (
    b.kind === 'map' &&
    a.flow === b.flow &&
    sameNodes(
      a.pairs.flatMap(({ key, value }) => [key, value]),
      b.pairs.flatMap(({ key, value }) => [key, value]),
    )
  );
}

function sameNodes(a: readonly YamlNode[], b: readonly YamlNode[]): boolean {
  return (
    a.length === b.length &&
    a.every((node, index) => {
      const other = b[index];
      return other !== undefined && sameNode(node, other);
    })
  );
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** The comments of a text in their order. */
export function commentsIn(text: string): readonly string[] {
  return [...leavesOf(...new Parser().parse(text))].flatMap(({ type, source }) =>
    type === 'comment' || type === 'block-scalar-header' ? [source.trimEnd()] : [],
  );
}
