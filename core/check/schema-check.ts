import { isEmpty } from '../syntax/access';
import type { YamlNode } from '../syntax/node';
import type { SyntaxTree } from '../syntax/tree';
import type { Finding } from './finding';
import { schemaFindings } from './schema-errors';

/** What the schema finds in a map and its phases, without their steps. */
export function mapSchemaFindings(tree: SyntaxTree): readonly Finding[] {
  return isBlank(tree)
    ? nothingYet(
        tree,
        'customerJourney',
        'There is no journey here yet: begin with “customerJourney:” and a title.',
      )
    : schemaFindings(tree.root, 'map');
}

/** What the schema finds in one step. */
export function stepSchemaFindings(node: YamlNode): readonly Finding[] {
  return schemaFindings(node, 'step');
}

/** What the schema finds in a catalog. */
export function catalogSchemaFindings(tree: SyntaxTree): readonly Finding[] {
  return isBlank(tree)
    ? nothingYet(
        tree,
        'journeyCatalog',
        'There is no catalog here yet: begin with “journeyCatalog:” and a title.',
      )
    : schemaFindings(tree.root, 'catalog');
}

function isBlank({ root }: SyntaxTree): boolean {
  return !root || isEmpty(root);
}

/** An empty file is no mistake of its own if the parser has already said why nothing is left of it. */
function nothingYet({ parts, problems }: SyntaxTree, key: string, message: string): readonly Finding[] {
  const piece = parts[0]?.piece;
  if (!piece || problems.length > 0) return [];
  return [
    {
      code: 'schema/missing-key',
      place: { piece, start: 0, end: 0 },
      message,
      data: { key, on: 'first' },
    },
  ];
}
