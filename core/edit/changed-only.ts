import { plainValue, type PlainValue } from '../schema/plain-value';
import type { Path } from '../syntax/locate';
import type { SyntaxTree } from '../syntax/tree';
import type { NewValue } from './write-value';

/** One value that an edit is to change, and nothing else. */
export interface WantedValue {
  readonly path: Path;
  readonly value: NewValue;
  /** The value becomes a new item of the list there, and those behind it move on. */
  readonly inserted?: true;
}

/**
 * Whether an edited text says what was wanted and otherwise what the text before it said: an edit at an anchor
 * changes other places as well, and one that went wrong anything. A text with a new fault never passes.
 */
export function changedOnly(
  before: SyntaxTree,
  after: SyntaxTree,
  wanted: readonly WantedValue[],
): 'yes' | 'elsewhere' | 'no' {
  if (!before.root || !after.root || errors(after) > errors(before)) return 'no';
  const now = plainValue(after.root);
  const expected = wanted.reduce<PlainValue>(
    (value, { path, value: changed, inserted }) => withValue(value, path, changed, inserted === true),
    plainValue(before.root),
  );
  if (same(expected, now)) return 'yes';
  return wanted.every(({ path, value }) => same(value as PlainValue, valueAt(now, path)))
    ? 'elsewhere'
    : 'no';
}

function errors({ problems }: SyntaxTree): number {
  return problems.filter(({ severity }) => severity !== 'warning').length;
}

function withValue(value: PlainValue, path: Path, changed: NewValue, inserted: boolean): PlainValue {
  const [segment, ...rest] = path;
  if (segment === undefined) return changed as PlainValue;
  if (typeof segment === 'number') {
    if (isList(value)) return withItem(value, segment, rest, changed, inserted);
    // An item that stands alone where a list may stand; a second one makes it a list.
    if (inserted && rest.length === 0)
      return value === null ? [changed as PlainValue] : withItem([value], segment, rest, changed, true);
    return withValue(value, rest, changed, inserted);
  }
  const map = isMap(value) ? value : {};
  return { ...map, [segment]: withValue(map[segment] ?? null, rest, changed, inserted) };
}

function withItem(
  list: readonly PlainValue[],
  index: number,
  rest: Path,
  changed: NewValue,
  inserted: boolean,
): readonly PlainValue[] {
  if (inserted && rest.length === 0) return list.toSpliced(index, 0, changed as PlainValue);
  return list.map((item, at) => (at === index ? withValue(item, rest, changed, inserted) : item));
}

function valueAt(value: PlainValue, path: Path): PlainValue {
  return path.reduce<PlainValue>((inner, segment) => {
    if (typeof segment === 'number') return isList(inner) ? (inner[segment] ?? null) : inner;
    return isMap(inner) ? (inner[segment] ?? null) : null;
  }, value);
}

function same(a: PlainValue, b: PlainValue): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key] ?? null, b[key] ?? null))
  );
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isMap(value: PlainValue): value is Readonly<Record<string, PlainValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
