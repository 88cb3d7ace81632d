import type { FindingCode } from '../finding';
import type { Levels } from '../rule';
import { byStatus } from './by-status';

const always = byStatus('error', 'error', 'error');

/** Codes that no rule reports, but the parser and the schema. */
export const SHAPE_LEVELS: Readonly<Record<FindingCode, Levels>> = {
  'yaml/syntax': always,
  'yaml/duplicate-key': always,
  'yaml/several-documents': always,
  'yaml/alias-limit': always,
  'schema/unknown-key': byStatus('warning', 'warning', 'error'),
  'schema/missing-key': always,
  'schema/type': always,
  'schema/value': always,
  'schema/range': always,
  'schema/format': always,
};
