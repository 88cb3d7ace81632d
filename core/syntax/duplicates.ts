import type { Pair } from './node';
import { DUPLICATE_KEY, type Problem } from './problem';

/** Keys that stand twice in one map; `1` and `"1"` are the same key here, as they are in JSON. */
export function duplicateKeys(pairs: readonly Pair[]): readonly Problem[] {
  const first = new Map<string, Pair>();
  const problems: Problem[] = [];
  for (const pair of pairs) {
    if (pair.key.kind !== 'scalar') continue;
    const key = String(pair.key.value);
    const before = first.get(key);
    if (!before) first.set(key, pair);
    else
      problems.push({
        code: 'yaml/duplicate-key',
        place: pair.key,
        message: DUPLICATE_KEY,
        values: { key },
        related: before.key,
      });
  }
  return problems;
}
