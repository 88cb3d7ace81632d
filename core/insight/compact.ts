/** Drops keys without a value, all the way down, so that a value equals its own trip through JSON. */
export function compact<T>(value: T): T;
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => compact(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, compact(item)]])),
  );
}
