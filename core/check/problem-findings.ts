import type { SyntaxTree } from '../syntax/tree';
import type { Finding } from './finding';

/** What is wrong with the text as YAML, as findings. */
export function problemFindings(tree: SyntaxTree): readonly Finding[] {
  return tree.problems.map(({ related, ...problem }) => ({
    ...problem,
    ...(related ? { related: [{ place: related, message: 'The first one stands here.' }] } : {}),
  }));
}
