import type { Level } from './rule';

const LEVELS: readonly string[] = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] satisfies readonly Level[];

/** Whether a value from someone's settings names a level. */
export function isLevel(value: unknown): value is Level {
  return typeof value === 'string' && LEVELS.includes(value);
}
