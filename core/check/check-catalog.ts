import type { CatalogFile, CheckedCatalog } from '../journey';
import { referencesIn } from '../schema/references';
import { withoutEchoes } from './echo';
import type { Finding } from './finding';
import type { Surroundings } from './rule';
import { CATALOG_RULES } from './rules';
import { catalogSchemaFindings } from './schema-check';
import { problemFindings } from './problem-findings';

/** Checks a catalog: its text, its shape, and the rules that ask something of definitions. */
export function checkCatalog(file: CatalogFile, surroundings: Surroundings): CheckedCatalog {
  const references = referencesIn(file.tree.root, 'catalog');
  const findings: readonly Finding[] = withoutEchoes(file.tree, [
    ...problemFindings(file.tree),
    ...catalogSchemaFindings(file.tree),
    ...CATALOG_RULES.flatMap((rule) => [...rule.check({ ...file, references, surroundings })]),
  ]);
  return { tree: file.tree, references, findings };
}
