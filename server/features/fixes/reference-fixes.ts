import type { IdKind } from '../../../core/schema/schema-node';
import { SECTIONS } from '../../../core/check/rules/sections';
import { replaceScalar } from '../../../core/edit/replace-value';
import { removePair } from '../../../core/edit/remove';
import { isId, nearestId } from '../../../core/schema/formats';
import { pairOf, valueOf } from '../../../core/syntax/access';
import { canDeclare, declare, nameFor } from './declare';
import { list, text, type Fix, type FixRequest } from './fix';

/** An id that nothing declares becomes the nearest one, or is declared. */
export function correctReference(request: FixRequest): readonly Fix[] {
  const id = text(request, 'id');
  const node = request.at?.node;
  if (id === undefined || node?.kind !== 'scalar') return [];
  const nearest = text(request, 'nearest');
  const { tree, context } = request;
  const kinds = list(request, 'kinds').filter((kind): kind is IdKind => Object.hasOwn(SECTIONS, kind));
  return [
    ...(nearest === undefined
      ? []
      : [
          {
            title: context.localize('Change to “{value}”', { value: nearest }),
            edits: replaceScalar(tree, node, nearest),
            preferred: true,
          },
        ]),
    ...kinds.filter((kind) => canDeclare(kind, request)).flatMap((kind) => declareIt(request, kind, id)),
  ];
}

/** A text that cannot be an id is declared under one that can, and refers to it from then on. */
function declareIt(request: FixRequest, kind: IdKind, written: string): readonly Fix[] {
  const { tree, context, at } = request;
  const id = isId(written) ? written : nearestId(written.toLowerCase());
  if (id === undefined || at?.node.kind !== 'scalar') return [];
  const edits = declare(request, kind, id, id === written ? nameFor(id) : written);
  if (edits.length === 0) return [];
  const title = context.localize('Declare “{id}” under `{section}`', { id, section: SECTIONS[kind] });
  return [{ title, edits: id === written ? edits : [...edits, ...replaceScalar(tree, at.node, id)] }];
}

/** A definition that nothing uses is removed, and its section when nothing else is in it. */
export function removeDefinition(request: FixRequest): readonly Fix[] {
  const kind = text(request, 'kind');
  const id = text(request, 'id');
  const { root } = request.tree;
  if (kind === undefined || id === undefined || root?.kind !== 'map' || !Object.hasOwn(SECTIONS, kind))
    return [];
  const key = SECTIONS[kind as IdKind];
  const section = valueOf(root, key);
  const pair = pairOf(section, id);
  if (section?.kind !== 'map' || !pair) return [];
  const whole = section.pairs.length === 1 ? pairOf(root, key) : undefined;
  return [
    {
      title: request.context.localize('Remove “{id}”', { id }),
      edits: [whole ? removePair(request.tree, root, whole) : removePair(request.tree, section, pair)],
      preferred: true,
    },
  ];
}
