import type { References } from '../../../core/schema/references';
import type { IdKind } from '../../../core/schema/schema-node';
import type { JourneyFile } from '../../../core/journey';
import { placedSteps } from '../../../core/model/ids';
import { referencesIn } from '../../../core/schema/references';
import { pairOf } from '../../../core/syntax/access';
import type { ScalarNode } from '../../../core/syntax/node';
import { absoluteRange } from '../../../core/syntax/tree';
import { nameKey, type IndexedName } from './indexed-file';

/** An id in a file, with the node that it is written in. */
export interface NodeName extends Omit<IndexedName, 'range'> {
  readonly node: ScalarNode;
}

/** Every id that a file declares or uses, each place once however many aliases lead there. */
export function namesIn(file: JourneyFile): readonly NodeName[] {
  const names = new Map<number, NodeName>();
  const add = (
    role: IndexedName['role'],
    kinds: readonly IdKind[],
    id: string,
    node: ScalarNode,
    orText = false,
  ) => {
    const at = absoluteRange(file.tree, node).start;
    if (!names.has(at)) names.set(at, { role, kinds, id, node, orText });
  };
  const addAll = ({ uses, definitions }: Pick<References, 'uses' | 'definitions'>) => {
    for (const { kind, id, node } of definitions) add('definition', [kind], id, node);
    for (const { kinds, id, node, orText } of uses) add('use', kinds, id, node, orText);
  };
  if (file.kind === 'catalog') addAll(referencesIn(file.tree.root, 'catalog'));
  else {
    addAll(referencesIn(file.tree.root, 'map'));
    for (const { step, id } of placedSteps(file.map)) {
      addAll(referencesIn(step.node, 'step'));
      const title = step.id === undefined ? pairOf(step.node, 'title')?.value : undefined;
      if (title?.kind === 'scalar') add('implied', ['step'], id, title);
    }
  }
  return [...names].sort(([a], [b]) => a - b).map(([, name]) => name);
}

/** What the names declare, as `nameKey` writes it. */
export function declaredBy(
  names: readonly Pick<IndexedName, 'role' | 'kinds' | 'id'>[],
): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ role, kinds, id }) => (role === 'use' ? [] : kinds.map((kind) => nameKey(kind, id)))),
  );
}
