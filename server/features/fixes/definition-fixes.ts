import type { NewValue } from '../../../core/edit/write-value';
import { keysOf, schemaAt } from '../../../core/schema/schema';
import { valueOf } from '../../../core/syntax/access';
import { nodeAt, pointerOf, type Path } from '../../../core/syntax/locate';
import { idsOf } from './declare';
import { insertInto, list, mapsAround, text, type Fix, type FixRequest, type PlacedMap } from './fix';
import { nameEvidence } from './name-evidence';
import { placeholder, TODO } from './placeholder';

/** Adds what the map as a whole lacks: its owner, or keys in `scope` or `overall`. */
export function addToMap(key: 'owner' | 'scope' | 'overall') {
  return (request: FixRequest): readonly Fix[] => {
    const { root } = request.tree;
    if (root?.kind !== 'map') return [];
    const inner = valueOf(root, key);
    const isHere = key === 'owner';
    const names = isHere ? [key] : list(request, 'missing');
    const path = isHere ? [] : [key];
    const values = key === 'overall' ? { emotion: 0 } : Object.fromEntries(names.map((name) => [name, TODO]));
    const edits =
      isHere || inner?.kind === 'map'
        ? insertInto(request, { node: isHere || inner?.kind !== 'map' ? root : inner, path }, values)
        : insertInto(request, { node: root, path: [] }, { [key]: values });
    return [adding(request, [...path, ...names].join('.'), edits)];
  };
}

/** Adds what a phase lacks. */
export function addToPhase(request: FixRequest): readonly Fix[] {
  const { at } = request;
  const phase = at && mapsAround(at).find(({ path }) => /^\/phases(\/\d+)?$/.test(pointerOf(path)));
  return phase ? addMissing(request, phase) : [];
}

/** Adds what an opportunity lacks. */
export function addToOpportunity(request: FixRequest): readonly Fix[] {
  const opportunity = definitionAt(request, ['opportunities', text(request, 'opportunity') ?? '']);
  return opportunity ? addMissing(request, opportunity) : [];
}

/** An insight names evidence: some that is there, or new one. */
export function giveInsightEvidence(request: FixRequest): readonly Fix[] {
  const insight = definitionAt(request, ['insights', text(request, 'insight') ?? '']);
  if (!insight) return [];
  return nameEvidence(request, idsOf('evidence', request), (id) =>
    insertInto(request, insight, { evidence: id }),
  );
}

export function definitionAt({ tree }: FixRequest, path: Path): PlacedMap | undefined {
  const node = nodeAt(tree.root, path);
  return node?.kind === 'map' ? { node, path } : undefined;
}

function addMissing(request: FixRequest, map: PlacedMap): readonly Fix[] {
  const { document, context } = request;
  const missing = list(request, 'missing');
  if (missing.length === 0) return [];
  const known = keysOf(schemaAt(map.path, document.file.kind)).filter(({ key }) => missing.includes(key));
  const values: Record<string, NewValue> = Object.fromEntries(
    known.map(({ key, schema }) => [key, placeholder(schema, context.surroundings.today, key)]),
  );
  return [adding(request, missing.join(', '), insertInto(request, map, values))];
}

function adding({ context }: FixRequest, key: string, edits: Fix['edits']): Fix {
  return { title: context.localize('Add “{key}”', { key }), edits, preferred: true };
}
