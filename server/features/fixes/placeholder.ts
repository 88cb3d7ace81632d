import type { NewValue } from '../../../core/edit/write-value';
import { branches, keysOf, valuesOf } from '../../../core/schema/schema';
import type { SchemaNode } from '../../../core/schema/schema-node';

/** Stands for a text that only a person can write; easy to search for. */
export const TODO = 'TODO';

/** A value to begin with for a key of this schema: valid, and to be replaced. */
export function placeholder(schema: SchemaNode, today: string, key?: string): NewValue {
  // Nobody has said yet what it rests on.
  if (key === 'method') return 'assumption';
  const [option] = valuesOf(schema);
  if (option) return option.const as string | number | boolean;
  const forms = branches(schema);
  const items = forms.flatMap((form) => form.items ?? []);
  const object = forms.find((form) => form.properties);
  if (items.length > 0) return [placeholder(items[0] ?? {}, today)];
  for (const { type, minimum, 'x-format': format, 'x-recommended': recommended } of forms) {
    if (format === 'date') return today;
    if (format === 'duration') return '1 day';
    if (type === 'number') return minimum ?? 0;
    if (type === 'boolean') return true;
    if (type === 'object' && !object)
      return Object.fromEntries((recommended ?? []).map((name) => [name, TODO]));
  }
  return object ? required(object, today) : TODO;
}

/** The keys a map needs, or the first one it would have. */
function required(schema: SchemaNode, today: string): NewValue {
  const keys = keysOf([schema]);
  const needed = keys.filter((entry) => entry.required);
  const begun = needed.length > 0 ? needed : keys.slice(0, 1);
  return Object.fromEntries(begun.map(({ key, schema: inner }) => [key, placeholder(inner, today, key)]));
}
