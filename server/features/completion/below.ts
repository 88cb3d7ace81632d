import { layoutOf } from '../../../core/edit/layout';
import { branches, schemaAt } from '../../../core/schema/schema';
import type { JourneyDocument } from '../document';
import { isScalar } from './key-text';
import type { CompletionPlace } from './place';

/**
 * Behind a key whose value is a list or a map, the place on the line below where that begins: nothing else can
 * follow the colon there.
 */
export function placesBelow(place: CompletionPlace, { file }: JourneyDocument): readonly CompletionPlace[] {
  const { role, path, flow, quotes, range } = place;
  if (role !== 'value' || flow || quotes !== '' || range.start !== range.end) return [];
  if (typeof path.at(-1) !== 'string') return [];
  const forms = schemaAt(path, file.kind).flatMap(branches);
  if (forms.length === 0 || forms.some(isScalar)) return [];
  const { text } = file.tree;
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const [before = ''] = /^\s*(?:- +)*/.exec(text.slice(start, range.start)) ?? [];
  // Behind a key, not on a line below it.
  const key = text.slice(start + before.length, range.start).trimEnd();
  if (!key.endsWith(':')) return [];
  const { eol, step, indentLists } = layoutOf(text);
  const isList = forms.some(({ items }) => items !== undefined);
  const column = before.length + (isList && !indentLists ? 0 : step);
  const dash = isList ? '- ' : '';
  return [
    {
      role: 'key',
      path: isList ? [...path, 0] : path,
      container: undefined,
      // White space behind the colon goes.
      range: { start: start + before.length + key.length, end: range.end },
      lead: eol + ' '.repeat(column) + dash,
      column: column + dash.length,
      flow: false,
      colon: false,
      quotes: '',
    },
  ];
}
