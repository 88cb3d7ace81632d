import type { Place } from '../syntax/node';
import { absoluteRange, type SyntaxTree } from '../syntax/tree';
import type { Finding } from './finding';

/**
 * Leaves out what the schema says of a line, or of a value, that cannot be read as YAML in the first place:
 * what stands there is a guess of the parser.
 */
export function withoutEchoes(tree: SyntaxTree, findings: readonly Finding[]): readonly Finding[] {
  const broken = tree.problems.flatMap(({ code, place }) => (code === 'yaml/syntax' ? [place] : []));
  if (broken.length === 0) return findings;
  const lineOf = (place: Place) => lineStart(tree.text, absoluteRange(tree, place).start);
  const pieces = new Set(broken.map(({ piece }) => piece));
  const lines = new Set(broken.map(lineOf));
  const holdsProblem = ({ piece, start, end }: Place) =>
    broken.some((place) => place.piece === piece && start <= place.start && place.start < end);
  return findings.filter(
    ({ code, place }) =>
      !code.startsWith('schema/') ||
      !pieces.has(place.piece) ||
      (!lines.has(lineOf(place)) && !holdsProblem(place)),
  );
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
