import { parseArgs } from 'node:util';
import type { TextArguments } from '../../core/text';

export type OptionTypes = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>;

export type Arguments<T extends OptionTypes> =
  | {
      readonly ok: true;
      readonly paths: readonly string[];
      readonly options: { readonly [K in keyof T]?: T[K]['type'] extends 'string' ? string : boolean };
    }
  | { readonly ok: false; readonly message: string; readonly values: TextArguments };

/** Reads what was typed after a command: options that the command knows, and paths. */
export function readArguments<T extends OptionTypes>(args: readonly string[], types: T): Arguments<T> {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: types,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(types, token.name) ? types[token.name]?.type : undefined;
    const values = { option: token.rawName };
    if (type === undefined) return { ok: false, message: 'There is no option {option}.', values };
    if (type === 'string' && !token.value) return { ok: false, message: '{option} needs a value.', values };
    if (type === 'boolean' && token.value !== undefined)
      return { ok: false, message: '{option} takes no value.', values };
    options[token.name] = token.value ?? true;
  }
  // An empty path comes from a variable that is not set; it must not mean everything.
  if (positionals.includes('')) return { ok: false, message: 'A path is empty.', values: {} };
  // Where a map lies decides which catalogs and settings are its own.
  if (positionals.includes('-'))
    return { ok: false, message: 'The standard input is not read: name a file.', values: {} };
  return { ok: true, paths: positionals, options: options as never };
}
