import { itemsOf, valueOf } from '../../../syntax/access';
import type { YamlNode } from '../../../syntax/node';
import type { Status } from '../../../model/journey-map';
import { excerpt } from '../../excerpt';
import type { Finding } from '../../finding';
import { nearest } from '../../nearest';
import type { CatalogRule, MapRule } from '../../rule';
import type { Reference } from '../../../schema/references';
import type { IdKind } from '../../../schema/schema-node';
import { byStatus } from '../by-status';
import { declaredInCatalog, declaredInMap, type Declared } from '../declared';
import { SECTIONS } from '../sections';

const codes = { 'reference/unknown': byStatus('error', 'error', 'error') };

/**
 * An id that nothing declares; a persona named in `persona` is `persona/missing` instead.
 * Data: `kinds` it may be of, `id` as written, `nearest` declared id if one is near.
 */
export const referenceUnknown: MapRule = {
  scope: 'map',
  codes,
  *check(subject) {
    const { map, references } = subject;
    const ofTheMap = new Set(itemsOf(valueOf(map.node, 'persona')));
    yield* unknownIn(references.uses, declaredInMap(subject), map.status, ofTheMap);
  },
};

export const referenceUnknownInCatalog: CatalogRule = {
  scope: 'catalog',
  codes,
  check: (subject) => unknownIn(subject.references.uses, declaredInCatalog(subject), 'review'),
};

function* unknownIn(
  uses: readonly Reference[],
  declared: Declared,
  status: Status,
  except?: ReadonlySet<YamlNode>,
): Iterable<Finding> {
  for (const { id, kinds, node, orText } of uses) {
    if (orText || kinds.some((kind) => declared.isOpen(kind) || declared.ids.get(kind)?.has(id))) continue;
    if (except?.has(node)) continue;
    const near = nearest(
      id,
      kinds.flatMap((kind) => [...(declared.ids.get(kind)?.keys() ?? [])]),
    );
    yield {
      code: 'reference/unknown',
      place: node,
      message: messageFor(kinds, near !== undefined),
      values: { id: excerpt(id), section: SECTIONS[kinds[0] ?? 'step'], nearest: near ?? '' },
      ...(kinds.some((kind) => MILD.has(kind))
        ? { severity: status === 'draft' ? 'information' : 'warning' }
        : {}),
      data: { kinds, id, ...(near === undefined ? {} : { nearest: near }) },
    };
  }
}

/** Where any text was right until something was declared, a wrong one is no error. */
const MILD: ReadonlySet<IdKind> = new Set([
  'channel',
  'touchpoint',
  'person',
  'object',
  'department',
  'system',
]);

function messageFor(kinds: readonly IdKind[], near: boolean): string {
  if (kinds.length > 1) {
    return near
      ? '“{id}” is neither a department nor a channel. Did you mean “{nearest}”?'
      : '“{id}” is neither a department nor a channel: declare it under `departments`, or correct it.';
  }
  if (kinds[0] === 'channel') {
    return near
      ? 'There is no channel “{id}”. Did you mean “{nearest}”?'
      : 'There is no channel “{id}”, neither built in nor declared: declare it under `channels`, or correct it.';
  }
  if (kinds[0] === 'step') {
    return near
      ? 'There is no step “{id}” in this map. Did you mean “{nearest}”?'
      : 'There is no step “{id}” in this map: give a step this id, or correct it.';
  }
  return near
    ? '“{id}” is not declared under `{section}`. Did you mean “{nearest}”?'
    : '“{id}” is not declared under `{section}`: declare it there, or correct it.';
}
