import { addItem } from '../../../core/edit/add-item';
import { replaceScalar } from '../../../core/edit/replace-value';
import type { TextEdit } from '../../../core/edit/text-edit';
import { keysOf, schemaAt } from '../../../core/schema/schema';
import { isEmpty, pairOf } from '../../../core/syntax/access';
import { nodeAt } from '../../../core/syntax/locate';
import { declare, nameFor, unused } from './declare';
import { insertInto, list, text, type Fix, type FixRequest, type PlacedMap } from './fix';
import { nameEvidence } from './name-evidence';
import { placeholder, TODO } from './placeholder';

/** A map without a persona gets one that is declared, or a new one to be described. */
export function namePersona(request: FixRequest): readonly Fix[] {
  const { localize } = request.context;
  const declared = list(request, 'declared');
  const id = text(request, 'id');
  const nearest = text(request, 'nearest');
  const node = request.at?.node;
  if (id !== undefined && node?.kind === 'scalar') {
    const change = (to: string): Fix => ({
      title: localize('Change to “{value}”', { value: to }),
      edits: replaceScalar(request.tree, node, to),
      ...(to === nearest ? { preferred: true } : {}),
    });
    return [
      ...(nearest === undefined ? [] : [change(nearest)]),
      {
        title: localize('Describe the persona “{id}”', { id }),
        edits: declare(request, 'persona', id, nameFor(id)),
        ...(nearest === undefined ? { preferred: true } : {}),
      },
    ];
  }
  const fresh = unused('customer', declared);
  return [
    ...declared.map((one) => ({
      title: localize('Name the persona “{id}”', { id: one }),
      edits: setPersona(request, one),
      ...(declared.length === 1 ? { preferred: true } : {}),
    })),
    {
      title: localize('Describe a new persona'),
      edits: [...setPersona(request, fresh), ...declare(request, 'persona', fresh, TODO)],
      ...(declared.length === 0 ? { preferred: true } : {}),
    },
  ];
}

function setPersona(request: FixRequest, id: string): readonly TextEdit[] {
  const { root } = request.tree;
  const pair = pairOf(root, 'persona');
  if (pair && pair.value.kind === 'list') return addItem(request.tree, pair, id);
  return root?.kind === 'map' ? insertInto(request, { node: root, path: [] }, { persona: id }) : [];
}

/** The keys that a persona lacks are added, all at once. */
export function completePersona(request: FixRequest): readonly Fix[] {
  const missing = list(request, 'missing');
  const edits = addToPersona(request, missing);
  if (edits.length === 0) return [];
  const keys = missing.join(', ');
  return [{ title: request.context.localize('Add {keys}', { keys }), edits, preferred: true }];
}

/** One of the keys that a persona lacks is added. */
export function addOneToPersona(request: FixRequest): readonly Fix[] {
  return list(request, 'missing').map((key) => ({
    title: request.context.localize('Add “{key}”', { key }),
    edits: addToPersona(request, [key]),
  }));
}

function addToPersona(request: FixRequest, keys: readonly string[]): readonly TextEdit[] {
  const persona = personaOf(request);
  if (!persona) return [];
  const { document, context } = request;
  const known = keysOf(schemaAt(persona.path, document.file.kind)).filter(({ key }) => keys.includes(key));
  const values = known.map(({ key, schema }) => [key, placeholder(schema, context.surroundings.today, key)]);
  return insertInto(request, persona, Object.fromEntries(values) as Parameters<typeof insertInto>[2]);
}

function personaOf(request: FixRequest): PlacedMap | undefined {
  const path = ['personas', text(request, 'persona') ?? ''];
  const node = nodeAt(request.tree.root, path);
  return node?.kind === 'map' ? { node, path } : undefined;
}

/** Evidence is named: some that is declared, or new one. */
export function givePersonaEvidence(request: FixRequest): readonly Fix[] {
  const persona = personaOf(request);
  if (!persona) return [];
  return nameEvidence(request, list(request, 'choices'), (id) => {
    const pair = pairOf(persona.node, 'evidence');
    if (!pair || isEmpty(pair.value)) return insertInto(request, persona, { evidence: id });
    return addItem(request.tree, pair, id, { inFlow: persona.node.flow });
  });
}
