import { stringify } from 'yaml';
import type { Layout } from './layout';

/** What an edit can write. Plain data; `null` is an empty value. */
export type NewValue =
  string | number | boolean | null | readonly NewValue[] | { readonly [key: string]: NewValue };

export type Quoting = 'plain' | 'single' | 'double';

const QUOTING = { plain: 'PLAIN', single: 'QUOTE_SINGLE', double: 'QUOTE_DOUBLE' } as const;

/** A text or number on one line, with quotes only where they are needed or asked for. */
export function writeScalar(value: string | number | boolean, quoting: Quoting = 'plain'): string {
  if (typeof value === 'string' && /[\n\r]/.test(value)) return JSON.stringify(value);
  const styled = typeof value === 'string' ? QUOTING[quoting] : 'PLAIN';
  return stringify(value, { lineWidth: 0, defaultStringType: styled, defaultKeyType: 'PLAIN' }).trimEnd();
}

/** A value on one line, to stand inside or as `[ ]` and `{ }`. */
export function writeFlow(value: NewValue, quoting: Quoting = 'plain'): string {
  if (value === null) return '';
  if (Array.isArray(value)) return `[${value.map((item: NewValue) => writeFlow(item)).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => flowPair(key, inner as NewValue));
    return `{${pairs.join(', ')}}`;
  }
  // What needs quotes only between brackets gets them from a list of one.
  const scalar = writeScalar(value as string | number | boolean, quoting);
  return typeof value === 'string' && !/^["']/.test(scalar) && /[,[\]{}]/.test(value)
    ? writeScalar(value, 'double')
    : scalar;
}

/** `key: value` inside `{ }`. */
export function flowPair(key: string, value: NewValue): string {
  return `${writeFlow(key)}: ${writeFlow(value)}`.trimEnd();
}

/**
 * `key: value` as the lines of a block, without indentation on the first and with `column` spaces before
 * the others; no line end after the last.
 */
export function writePair(
  key: string,
  value: NewValue,
  column: number,
  layout: Layout,
  flow = false,
): string {
  if (flow || isScalar(value)) {
    const written = value === null ? '' : isScalar(value) ? writeScalar(value) : writeFlow(value);
    return `${writeScalar(key)}: ${written}`.trimEnd();
  }
  return writeBlock({ [key]: value }, column, layout);
}

/** A map or list as the lines of a block, indented like `writePair`. */
export function writeBlock(value: NewValue, column: number, layout: Layout): string {
  return indented(stringify(value, blockOptions(layout)), column, layout);
}

/** `- value` as the lines of a block, indented like `writePair`. */
export function writeItem(value: NewValue, column: number, layout: Layout, flow = false): string {
  if (flow && !isScalar(value)) return `- ${writeFlow(value)}`;
  return writeBlock([value], column, layout);
}

function blockOptions({ step, indentLists }: Layout) {
  return { lineWidth: 0, indent: step, indentSeq: indentLists, nullStr: '', flowCollectionPadding: false };
}

function indented(block: string, column: number, { eol }: Layout): string {
  const lines = block.trimEnd().split('\n');
  return lines
    .map((line, index) => (index > 0 && line !== '' ? ' '.repeat(column) + line : line))
    .map((line) => line.trimEnd())
    .join(eol);
}

function isScalar(value: NewValue): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}
