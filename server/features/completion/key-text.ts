import type { Layout } from '../../../core/edit/layout';
import { writePair, type NewValue } from '../../../core/edit/write-value';
import { branches, keysOf } from '../../../core/schema/schema';
import type { SchemaNode } from '../../../core/schema/schema-node';
import type { CompletionPlace } from './place';

export interface KeyText {
  /** `$1`, `$0` and `${1:word}` stand for tab stops; other text holds no `$`. */
  readonly snippet: string;
  /** The value is a word that can be completed at once. */
  readonly goOn: boolean;
}

/** What is written for a key: `key: `, or the key with the first line of its block below. */
export function keyText(key: string, schema: SchemaNode, place: CompletionPlace, layout: Layout): KeyText {
  if (place.colon) return { snippet: key, goOn: false };
  const forms = branches(schema);
  const scalar = forms.some(isScalar);
  if (scalar || place.flow) return { snippet: `${key}: $0`, goOn: scalar && forms.some(isChoice) };
  const write = (value: NewValue) => writePair(key, value, place.column, layout);
  if (forms.some((form) => form['x-defines'] !== undefined)) {
    const inner = forms.flatMap(({ additionalProperties: value }) =>
      typeof value === 'object' ? [value] : [],
    );
    return { snippet: write({ '${1:id}': { [firstKey(inner)]: '$0' } }), goOn: false };
  }
  const items = forms.flatMap((form) => form.items ?? []);
  const first = { [firstKey(items.length > 0 ? items : forms)]: '$0' };
  return { snippet: write(items.length > 0 ? [first] : first), goOn: false };
}

/** Whether a form of the value stands on the line of its key. */
export function isScalar({ type, oneOf }: SchemaNode): boolean {
  const types = [type ?? []].flat();
  return oneOf !== undefined || types.some((one) => one !== 'object' && one !== 'array');
}

function isChoice(form: SchemaNode): boolean {
  return (
    form.oneOf !== undefined ||
    form.const !== undefined ||
    form.type === 'boolean' ||
    (['x-ref', 'x-values', 'x-feeling'] as const).some((keyword) => form[keyword] !== undefined)
  );
}

/** The key that comes first in what these schemas describe: a required one, else the first recommended. */
export function firstKey(schemas: readonly SchemaNode[]): string {
  const keys = keysOf(schemas);
  return (keys.find(({ required }) => required) ?? keys[0])?.key ?? 'name';
}
