import {
  isDate,
  isId,
  nearestDate,
  nearestDuration,
  nearestId,
  parseDuration,
  parseShare,
} from '../schema/formats';
import type { SchemaPart } from '../schema/schema';
import type { SchemaNode } from '../schema/schema-node';
import { visit } from '../schema/visit';
import type { Place, ScalarNode, YamlNode } from '../syntax/node';
import { excerpt, typed } from './excerpt';
import type { Finding } from './finding';

/** Dates, durations, shares and ids that have the right type and a wrong form. */
export function formatFindings(root: YamlNode, part: SchemaPart): readonly Finding[] {
  const findings: Finding[] = [];
  visit(root, part, {
    scalar: (node, schema) => {
      const format = schema['x-format'];
      if (format === undefined || node.value === null) return;
      const value = typed(node);
      if (format === 'share' && typeof node.value === 'number') return;
      if (!fits(value, format)) findings.push(formatFinding(node, schema));
      else if (format === 'share' && (parseShare(value) ?? 0) > 100) findings.push(shareRange(node));
    },
  });
  return findings;
}

function fits(value: string, format: NonNullable<SchemaNode['x-format']>): boolean {
  if (format === 'date') return isDate(value);
  if (format === 'duration') return parseDuration(value) !== undefined;
  return format === 'id' ? isId(value) : parseShare(value) !== undefined;
}

/** A value that has not the form its schema asks for, with the one probably meant. */
export function formatFinding(node: ScalarNode, schema: SchemaNode): Finding {
  const value = typed(node);
  const format = schema['x-format'];
  if (format === 'id') return idFinding(node, value);
  const better =
    format === 'date' ? nearestDate(value) : format === 'duration' ? nearestDuration(value) : undefined;
  return {
    code: 'schema/format',
    place: node,
    message: format === 'date' ? BAD_DATE : format === 'duration' ? BAD_DURATION : BAD_SHARE,
    values: { value: excerpt(value) },
    data: better === undefined ? {} : { nearest: better },
  };
}

const BAD_DATE =
  '“{value}” is not a date that exists. Dates are written year-month-day, for example 2026-03-31.';
const BAD_DURATION =
  '“{value}” is not a duration. Write a number and a unit (s, min, h, days, weeks, months, years), for example 20 min.';
const BAD_SHARE = '“{value}” is not a percentage. Write a number from 0 to 100, for example 60 or 60 %.';

function shareRange(node: ScalarNode): Finding {
  return {
    code: 'schema/range',
    place: node,
    message: 'A share is a percentage from 0 to 100, not {value}.',
    values: { value: typed(node) },
    data: { nearest: '100' },
  };
}

/** A text that cannot be an id. */
export function idFinding(place: Place, id: string): Finding {
  const better = nearestId(id);
  return {
    code: 'schema/format',
    place,
    message:
      '“{value}” cannot be an id: ids hold letters, digits, hyphens and underscores, and begin with a letter or digit.',
    values: { value: excerpt(id) },
    data: better === undefined ? {} : { nearest: better },
  };
}
