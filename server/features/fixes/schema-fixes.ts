import { fillPair } from '../../../core/edit/fill-pair';
import { layoutOf } from '../../../core/edit/layout';
import { writeBlock } from '../../../core/edit/write-value';
import { keysOf, schemaAt } from '../../../core/schema/schema';
import { pairOf } from '../../../core/syntax/access';
import { insertInto, list, mapsAround, text, type Fix, type FixRequest, type PlacedMap } from './fix';
import { placeholder } from './placeholder';

/** A key nobody knows becomes the nearest one that is known. */
export function renameKey(request: FixRequest): readonly Fix[] {
  const nearest = text(request, 'nearest');
  const { start, end, context } = request;
  if (nearest === undefined) return [];
  return [
    {
      title: context.localize('Rename to “{name}”', { name: nearest }),
      edits: [{ start, end, newText: nearest }],
      preferred: true,
    },
  ];
}

/** A required key is added, with a text to be replaced. */
export function addRequiredKey(request: FixRequest): readonly Fix[] {
  const key = text(request, 'key');
  const { document, context, tree } = request;
  if (key === undefined) return [];
  const map = incompleteMap(request);
  const keys = keysOf(schemaAt(map?.path ?? [], document.file.kind));
  const begun = ({ key: name, schema }: (typeof keys)[number]) =>
    [name, placeholder(schema, context.surroundings.today, name)] as const;
  const fix = (edits: Fix['edits']): readonly Fix[] => [
    { title: context.localize('Add “{key}”', { key }), edits, preferred: true },
  ];
  if (map) {
    const wanted = keys.filter((entry) => entry.key === key).map(begun);
    return fix(insertInto(request, map, Object.fromEntries(wanted)));
  }
  if (tree.root && tree.root.kind !== 'scalar') return [];
  // Nothing is there yet but comments: everything that is required begins below them.
  const layout = layoutOf(tree.text);
  const end = tree.text.length;
  const open = tree.text === '' || tree.text.endsWith('\n') ? '' : layout.eol;
  const required = Object.fromEntries(keys.filter((entry) => entry.required).map(begun));
  return fix([{ start: end, end, newText: open + writeBlock(required, 0, layout) + layout.eol }]);
}

/** The finding stands on the key that holds the map, or on the first key in it. */
function incompleteMap(request: FixRequest): PlacedMap | undefined {
  const { at } = request;
  const around = at && mapsAround(at)[0];
  if (!at || !around || at.role !== 'key' || text(request, 'on') !== 'holds') return around;
  const value = pairOf(around.node, String(at.path.at(-1)))?.value;
  return value?.kind === 'map' ? { node: value, path: at.path } : undefined;
}

/** A value becomes the nearest one that is right, or one of a few that are allowed. */
export function correctValue(request: FixRequest): readonly Fix[] {
  const { context, start, end, data } = request;
  const nearest = text(request, 'nearest');
  const allowed = list(request, 'allowed');
  const choices = allowed.length <= MOST_CHOICES ? allowed : [];
  const values = [...new Set([...(nearest === undefined ? [] : [nearest]), ...choices])];
  const title = (value: string) => context.localize('Change to “{value}”', { value });
  if (data.empty === true) return fillEmpty(request, choices);
  return values.map((value) => ({
    title: title(value),
    edits: [{ start, end, newText: value }],
    ...(value === nearest ? { preferred: true } : {}),
  }));
}

const MOST_CHOICES = 12;

/** A key without a value gets one of those that are allowed. */
function fillEmpty({ at, tree, context, document }: FixRequest, choices: readonly string[]): readonly Fix[] {
  const map = at && mapsAround(at)[0]?.node;
  const key = String(at?.path.at(-1));
  const pair = pairOf(map, key);
  if (!at || !pair) return [];
  const [schema = {}] = schemaAt(at.path, document.file.kind);
  if (choices.length === 0) {
    const value = placeholder(schema, context.surroundings.today, key);
    const title = context.localize('Fill in “{key}”', { key });
    return [{ title, edits: [fillPair(tree, pair, value, map?.flow)] }];
  }
  return choices.map((value) => ({
    title: context.localize('Set “{key}” to “{value}”', { key, value }),
    edits: [fillPair(tree, pair, plain(value), map?.flow)],
  }));
}

function plain(value: string): string | boolean | number {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
