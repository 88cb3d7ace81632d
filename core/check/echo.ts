import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import type { Place } from '../syntax/node';
import type { Finding } from './finding';

/**
 * Leaves out what the schema says of a line that cannot be read as YAML in the first place: the values
 * there are guesses of the parser.
 */
export function withoutEchoes(tree: SyntaxTree, findings: readonly Finding[]): readonly Finding[] {
  const broken = tree.problems.filter(({ code }) => code === 'yaml/syntax');
  if (broken.length === 0) return findings;
  const lineOf = (place: Place) => lineStart(tree.text, absoluteRange(tree, place).start);
  const pieces = new Set(broken.map(({ place }) => place.piece));
  const lines = new Set(broken.map(({ place }) => lineOf(place)));
  return findings.filter(
    ({ code, place }) => !code.startsWith('schema/') || !pieces.has(place.piece) || !lines.has(lineOf(place)),
  );
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
