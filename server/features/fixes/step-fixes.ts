import type { NewValue } from '../../../core/edit/write-value';
import { toLongForm } from '../../../core/edit/to-long-form';
import { branches, keysOf, schemaAt } from '../../../core/schema/schema';
import type { SchemaNode } from '../../../core/schema/schema-node';
import { itemsOf, pairOf, valueOf } from '../../../core/syntax/access';
import { isOpen } from '../names';
import { idsOf } from './declare';
import {
  insertInto,
  list,
  mapsAround,
  stepAround,
  stepNamed,
  text,
  type Fix,
  type FixRequest,
  type PlacedMap,
} from './fix';
import { placeholder, TODO } from './placeholder';

const MOST_CHOICES = 6;

/** Adds what `data.missing` names to the step: with ids to choose from, else with something to replace. */
export function addToStep(request: FixRequest): readonly Fix[] {
  const step = stepAround(request);
  if (!step) return [];
  // An empty list means that the key the finding stands on waits for its value.
  const waiting = request.at?.role === 'key' ? [String(request.at.path.at(-1))] : [];
  const missing = list(request, 'missing');
  return (missing.length > 0 ? missing : waiting).flatMap((key) => addKey(request, step, key));
}

function addKey(request: FixRequest, map: PlacedMap, key: string): readonly Fix[] {
  const { document, context } = request;
  const schema = keysOf(schemaAt(map.path, document.file.kind)).find((entry) => entry.key === key)?.schema;
  if (!schema) return [];
  const choices = choicesFor(request, map, schema);
  if (choices.length > 0) {
    return choices.map((value) => ({
      title: context.localize('Add “{key}: {value}”', { key, value }),
      edits: insertInto(request, map, { [key]: value }),
      ...(choices.length === 1 ? { preferred: true } : {}),
    }));
  }
  const value = placeholder(schema, context.surroundings.today, key);
  return [
    {
      title: context.localize('Add “{key}”', { key }),
      edits: insertInto(request, map, { [key]: value }),
      preferred: true,
    },
  ];
}

/** Channels to offer before others while a map names none. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'website',
  'mobile-app',
  'email',
  'social-media',
  'phone',
  'store',
]);

/** Ids that may stand here: the most used ones first, and those on the channels of the step. */
function choicesFor(request: FixRequest, { node }: PlacedMap, schema: SchemaNode): readonly string[] {
  const kinds = [...new Set(branches(schema).flatMap((form) => form['x-ref'] ?? []))];
  const [kind] = kinds;
  if (kind === undefined || isOpen(kind, request.document, request.context)) return [];
  const uses = new Map<string, number>();
  for (const use of request.document.checked.references.uses)
    if (use.kinds.includes(kind)) uses.set(use.id, (uses.get(use.id) ?? 0) + 1);
  const fitting = kind === 'touchpoint' ? touchpointsOn(request, channelsIn(node)) : new Set<string>();
  // Another way is one that the step does not take already.
  const taken = kind === 'channel' ? channelsIn(node) : new Set<string>();
  const weight = (id: string) =>
    (fitting.has(id) ? 1_000_000 : 0) + (uses.get(id) ?? (EVERYDAY.has(id) ? 0.5 : 0));
  return idsOf(kind, request)
    .filter((id) => !taken.has(id))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_CHOICES);
}

function channelsIn(step: PlacedMap['node']): ReadonlySet<string> {
  return new Set(
    itemsOf(valueOf(step, 'channel')).flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : [])),
  );
}

function touchpointsOn({ document }: FixRequest, channels: ReadonlySet<string>): ReadonlySet<string> {
  const known =
    'facts' in document.checked ? document.checked.facts.vocabulary.touchpoints : new Map<string, never>();
  return new Set(
    [...known].flatMap(([id, touchpoint]) =>
      touchpoint.channels.some((one) => channels.has(one)) ? [id] : [],
    ),
  );
}

/** Adds to the item that the finding stands in; a short form is written out, its text under `short`. */
export function addToItem(
  short: string | undefined,
  values: (request: FixRequest) => readonly { readonly key: string; readonly value: NewValue }[],
) {
  return (request: FixRequest): readonly Fix[] =>
    values(request).map(({ key, value }, _, all) => ({
      title: request.context.localize(value === TODO ? 'Add “{key}”' : 'Add “{key}: {value}”', {
        key,
        value: String(value),
      }),
      edits: intoItem(request, short, { [key]: value }),
      ...(all.length === 1 ? { preferred: true } : {}),
    }));
}

function intoItem(
  request: FixRequest,
  short: string | undefined,
  values: Readonly<Record<string, NewValue>>,
): Fix['edits'] {
  const { at, tree } = request;
  const holder = at && mapsAround(at)[0];
  if (!at || !holder) return [];
  if (at.role === 'value' && (short === undefined || at.path.at(-1) !== short)) {
    return at.node.kind === 'scalar' ? toLongForm(tree, at.node, short, values) : [];
  }
  if (short !== undefined || at.role === 'value') return insertInto(request, holder, values);
  // The finding stands on the key whose value is to be written out, or filled.
  const key = String(at.path.at(-1));
  const value = pairOf(holder.node, key)?.value;
  if (value?.kind === 'map') return insertInto(request, { node: value, path: at.path }, values);
  return value?.kind === 'scalar' ? toLongForm(tree, value, undefined, values) : [];
}

/** Marks a step as a moment of truth: the one the finding names, else the one it stands on. */
export function markMoment(request: FixRequest): readonly Fix[] {
  const id = text(request, 'step');
  const step = id === undefined ? stepAround(request) : stepNamed(request, id);
  if (!step) return [];
  const title = valueOf(step.node, 'title');
  const name = title?.kind === 'scalar' ? String(title.value) : (id ?? '');
  return [
    {
      title: request.context.localize('Mark “{step}” as a moment of truth', { step: name }),
      edits: insertInto(request, step, { momentOfTruth: true }),
      preferred: true,
    },
  ];
}
