import { branches, valuesOf, type SchemaPart } from '../schema/schema';
import type { SchemaNode } from '../schema/schema-node';
import { isEmpty } from '../syntax/access';
import type { ScalarNode } from '../syntax/node';
import { excerpt, typed } from './excerpt';
import type { Finding } from './finding';
import { kindOf, placeOfValue, type Located } from './located';
import { nearest } from './nearest';
import { formatFinding } from './schema-formats';
import { foundKind, typeMessage } from './type-messages';

/** A value that the validator refuses, for the reason its keyword gives: one finding. */
export function wrongValue(at: Located, keyword: string, part: SchemaPart): Finding {
  const { node, schemas } = at;
  if (isEmpty(node)) return emptyValue(at);
  if (at.key === undefined && isPart(at, part)) return notKeysAndValues(at, kindOf(at, part));
  if (node.kind === 'scalar') {
    const forms = schemas.flatMap(branches);
    const format = forms.find((form) => form['x-format'] !== undefined);
    if (keyword === 'minimum' || keyword === 'maximum') return outOfRange(at, node, forms);
    if (keyword === 'multipleOf') return betweenSteps(at, node, forms);
    if (format) return formatFinding(node, format);
    if (forms.some((form) => form.oneOf ?? form.const !== undefined)) return notAllowed(at, node);
  }
  return wrongType(at);
}

/** Whether the value should be a whole map, catalog, phase or step. */
function isPart({ name, schemas }: Located, part: SchemaPart): boolean {
  return (
    name === '' ||
    (part === 'map' && schemas.some((schema) => schema.properties && 'steps' in schema.properties))
  );
}

function emptyValue(at: Located): Finding {
  const allowed = at.schemas.flatMap(valuesOf).map((value) => String(value.const));
  return {
    code: 'schema/type',
    place: placeOfValue(at),
    message: at.name === '' ? 'Nothing stands here yet.' : '“{key}” has no value yet.',
    values: { key: at.name },
    data: { empty: true, ...(allowed.length > 0 ? { allowed } : {}) },
  };
}

const BEGINS = {
  map: 'A journey map consists of keys and values. It begins with “customerJourney:” and its title.',
  catalog: 'A catalog consists of keys and values. It begins with “journeyCatalog:” and its title.',
  phase: 'A phase consists of keys and values. Begin with “title:”.',
  step: 'A step consists of keys and values. Begin with “title:”.',
} as const;

/** A phase or step noted down as text alone, or a file that is a list or a text. */
function notKeysAndValues(at: Located, part: SchemaPart): Finding {
  const isText = at.node.kind === 'scalar' && (part === 'phase' || part === 'step');
  return {
    code: 'schema/type',
    place: placeOfValue(at),
    message: BEGINS[part],
    data: isText && at.node.kind === 'scalar' ? { nearest: `title: ${at.node.source}` } : {},
  };
}

function wrongType(at: Located): Finding {
  const { node, schemas } = at;
  const value = node.kind === 'scalar' ? typed(node) : '';
  const better = node.kind === 'scalar' ? sameAs(node, schemas.flatMap(branches)) : undefined;
  return {
    code: 'schema/type',
    place: placeOfValue(at),
    message: typeMessage(schemas, foundKind(node)),
    values: { key: at.name, value: excerpt(value) },
    data: better === undefined ? {} : { nearest: better },
  };
}

/** The same value in the type that is asked for, as YAML. */
function sameAs(node: ScalarNode, forms: readonly SchemaNode[]): string | undefined {
  const value = typed(node);
  const types = forms.flatMap(({ type }) => type ?? []);
  if (types.includes('boolean')) return truth(value);
  if (types.includes('number') && typeof node.value === 'string') {
    const digits = value.trim().replace(',', '.');
    return /^[-+]?\d+(?:\.\d+)?$/.test(digits) ? String(Number(digits)) : undefined;
  }
  return types.includes('string') && typeof node.value !== 'string' ? JSON.stringify(value) : undefined;
}

function truth(value: string): 'true' | 'false' | undefined {
  if (/^(?:y|yes|ja|j|on|true|1|wahr)$/i.test(value)) return 'true';
  return /^(?:n|no|nein|off|false|0|falsch)$/i.test(value) ? 'false' : undefined;
}

function notAllowed(at: Located, node: ScalarNode): Finding {
  const value = typed(node);
  const allowed = at.schemas.flatMap(valuesOf).map((option) => String(option.const));
  const word = { true: 'yes', false: 'no', none: '' }[truth(value) ?? 'none'];
  const found =
    allowed.find((option) => option === truth(value) || option === word) ?? nearest(value, allowed);
  return {
    code: 'schema/value',
    place: node,
    message:
      found === undefined
        ? '“{value}” is not a value of “{key}”. It takes: {allowed}.'
        : '“{value}” is not a value of “{key}”. Did you mean “{nearest}”? It takes: {allowed}.',
    values: {
      value: excerpt(value),
      key: at.name,
      allowed: allowed.join(', '),
      ...(found === undefined ? {} : { nearest: found }),
    },
    data: { allowed, ...(found === undefined ? {} : { nearest: found }) },
  };
}

function outOfRange(at: Located, node: ScalarNode, forms: readonly SchemaNode[]): Finding {
  const { minimum = 0, maximum } = forms.find((form) => form.minimum !== undefined) ?? {};
  const value = Number(node.value);
  return {
    code: 'schema/range',
    place: node,
    message:
      maximum === undefined
        ? '“{key}” takes numbers from {minimum} on, not {value}.'
        : '“{key}” takes numbers from {minimum} to {maximum}, not {value}.',
    values: { key: at.name, value: node.source, minimum, ...(maximum === undefined ? {} : { maximum }) },
    data: { nearest: String(value < minimum ? minimum : (maximum ?? minimum)) },
  };
}

function betweenSteps(at: Located, node: ScalarNode, forms: readonly SchemaNode[]): Finding {
  const { multipleOf = 1 } = forms.find((form) => form.multipleOf !== undefined) ?? {};
  const better = String(Math.round(Number(node.value) / multipleOf) * multipleOf);
  return {
    code: 'schema/value',
    place: node,
    message: '“{key}” goes in steps of {step}: {value} lies between two of them. The nearest is {nearest}.',
    values: { key: at.name, value: node.source, step: multipleOf, nearest: better },
    data: { nearest: better },
  };
}
