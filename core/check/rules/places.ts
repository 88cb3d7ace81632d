import type { JourneyMap, Step } from '../../model/journey-map';
import { excerpt } from '../excerpt';
import { firstPlace, keyPlace, pairOf, valueOf, valuePlace } from '../../syntax/access';
import type { Place, YamlNode } from '../../syntax/node';
import type { SyntaxTree } from '../../syntax/tree';

/** Where a finding about a missing part of a step or a phase stands: on its title, else on its first key. */
export function titlePlace({ node }: { readonly node: YamlNode }): Place {
  return valuePlace(node, 'title');
}

/** What to call a step or a phase in a message. */
export function nameOf({ title, id }: { readonly title?: string; readonly id?: string }): string {
  return excerpt(title ?? id ?? '…');
}

/** The key under which something is defined: `anna` of `personas: {anna: …}`. */
export function definitionPlace(root: YamlNode, section: string, id: string): Place {
  const definitions = valueOf(root, section);
  return definitions ? keyPlace(definitions, id) : firstPlace(root);
}

/**
 * Where a finding about the whole map stands: on the first of the given keys that is there, else on
 * `customerJourney`, else on whatever comes first in the file.
 */
export function mapPlace({ map, tree }: MapParts, ...keys: readonly string[]): Place {
  const { node } = map;
  const key = [...keys, 'customerJourney'].find((name) => pairOf(node, name));
  if (node) return key === undefined ? firstPlace(node) : keyPlace(node, key);
  return tree.root ? firstPlace(tree.root) : { piece: firstPiece(tree), start: 0, end: 0 };
}

interface MapParts {
  readonly map: JourneyMap;
  readonly tree: SyntaxTree;
}

function firstPiece(tree: SyntaxTree): Place['piece'] {
  return tree.parts[0]?.piece ?? { kind: 'document', indent: 0, length: 0 };
}

/** The value of a step's key, the key where the value is empty. */
export function stepPlace(step: Step, key: string): Place {
  return valuePlace(step.node, key);
}
