import type { YamlNode } from '../syntax/node';
import { plainValue, type PlainMap, type PlainValue } from './plain-value';
import { branches, partSchema, type SchemaPart } from './schema';
import type { JsonType, SchemaNode } from './schema-node';

export type ValidationKeyword =
  | 'additionalProperties'
  | 'const'
  | 'enum'
  | 'maximum'
  | 'minimum'
  | 'multipleOf'
  | 'pattern'
  | 'propertyNames'
  | 'required'
  | 'type';

export interface ValidationError {
  /** JSON pointer of the value that is wrong; of an unknown, missing or badly named key: of its map. */
  readonly instancePath: string;
  readonly keyword: ValidationKeyword;
  /** The key that is unknown, missing or badly named. */
  readonly key?: string;
}

/**
 * What the schema finds wrong with a node, every mistake of it. Of a union, only the form that fits the
 * type of the value is asked. Forms of text (`x-format`) are left to `core/schema/formats.ts`. Steps are
 * left out of a map and of a phase (see `plainValue`).
 */
export function validate(node: YamlNode, part: SchemaPart): readonly ValidationError[] {
  const errors: ValidationError[] = [];
  check(plainValue(node, part), partSchema(part), undefined, errors);
  return errors;
}

function check(value: PlainValue, schema: SchemaNode, path: Path, errors: ValidationError[]): void {
  const forms = branches(schema);
  // Values alone: one of another type is a wrong value too.
  const form = forms.length === 1 && forms[0]?.oneOf ? forms[0] : forms.find((one) => fits(value, one.type));
  const keyword = form ? wrong(value, form) : 'type';
  if (keyword) errors.push({ instancePath: pointer(path), keyword });
  if (!form || typeof value !== 'object' || value === null) return;
  if (!isList(value)) checkMap(value, form, path, errors);
  else if (form.items)
    for (const [index, item] of value.entries())
      check(item, form.items, { above: path, segment: index }, errors);
}

/** The keyword that a value of the right type breaks. */
function wrong(value: PlainValue, form: SchemaNode): ValidationKeyword | undefined {
  const { maximum, minimum, multipleOf, pattern } = form;
  if (typeof value === 'number') {
    if (maximum !== undefined && value > maximum) return 'maximum';
    if (minimum !== undefined && value < minimum) return 'minimum';
    if (multipleOf !== undefined && !Number.isInteger(value / multipleOf)) return 'multipleOf';
  }
  if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    return 'pattern';
  if (form.oneOf && !form.oneOf.some((option) => option.const === value)) return 'enum';
  return form.const === undefined || form.const === value ? undefined : 'const';
}

function checkMap(map: PlainMap, form: SchemaNode, path: Path, errors: ValidationError[]): void {
  const { additionalProperties: others, properties = {}, propertyNames, required = [] } = form;
  for (const key of required)
    if (!Object.hasOwn(map, key)) errors.push({ instancePath: pointer(path), keyword: 'required', key });
  const names = propertyNames?.pattern === undefined ? undefined : new RegExp(propertyNames.pattern, 'u');
  for (const key of Object.keys(map)) {
    if (names && !names.test(key))
      errors.push({ instancePath: pointer(path), keyword: 'propertyNames', key });
    const schema = Object.hasOwn(properties, key) ? properties[key] : others;
    if (typeof schema === 'object') check(map[key] ?? null, schema, { above: path, segment: key }, errors);
    else if (schema === false)
      errors.push({ instancePath: pointer(path), keyword: 'additionalProperties', key });
  }
}

function fits(value: PlainValue, type: SchemaNode['type']): boolean {
  if (type === undefined) return true;
  return typeof type === 'string' ? isOf(value, type) : type.some((one) => isOf(value, one));
}

function isOf(value: PlainValue, type: JsonType): boolean {
  if (value === null) return false;
  if (type === 'array') return isList(value);
  if (type === 'object') return typeof value === 'object' && !isList(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && (typeof value !== 'number' || Number.isFinite(value));
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

/** Written as a pointer only where something is wrong, which is rare. */
type Path = { readonly above: Path; readonly segment: string | number } | undefined;

function pointer(path: Path): string {
  if (!path) return '';
  return `${pointer(path.above)}/${String(path.segment).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
