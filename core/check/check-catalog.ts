import { referencesIn, type References } from '../schema/references';
import type { SyntaxTree } from '../syntax/tree';
import { withoutEchoes } from './echo';
import type { Finding } from './finding';
import type { CatalogSubject, Surroundings } from './rule';
import { CATALOG_RULES } from './rules';
import { catalogSchemaFindings } from './schema-check';
import { problemFindings } from './problem-findings';

/** Findings of a catalog, with what is kept for its next version. */
export interface CheckedCatalog {
  readonly tree: SyntaxTree;
  readonly references: References;
  readonly findings: readonly Finding[];
}

/** Checks a catalog: its text, its shape, and the rules that ask something of definitions. */
export function checkCatalog(
  file: Pick<CatalogSubject, 'tree' | 'vocabulary'>,
  surroundings: Surroundings,
): CheckedCatalog {
  const references = referencesIn(file.tree.root, 'catalog');
  const findings: readonly Finding[] = withoutEchoes(file.tree, [
    ...problemFindings(file.tree),
    ...catalogSchemaFindings(file.tree),
    ...CATALOG_RULES.flatMap((rule) => [...rule.check({ ...file, references, surroundings })]),
  ]);
  return { tree: file.tree, references, findings };
}
