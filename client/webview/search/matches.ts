import type { JourneyView } from '../../../core/insight/view';
import { stepColumns } from '../../../core/render/csv/step-table';
import type { Localize } from '../../../core/text';

/** Something in a map that can be looked for, with all that is written about it. */
export interface Searchable {
  /** JSON pointer. */
  readonly path: string;
  readonly text: string;
}

/** What can be looked for, in the order in which it is read: people first, then phases, steps, opportunities. */
export function searchables(view: JourneyView, localize: Localize): readonly Searchable[] {
  const columns = stepColumns(view, localize);
  const all = [
    ...view.personas.map(({ path, name, segment, occupation, demographics, quote, lists }) => ({
      path,
      words: [name, segment, occupation, ...demographics, quote, ...lists.flatMap(({ items }) => items)],
    })),
    ...view.phases.map(({ path, title, customerLabel, goal }) => ({
      path,
      words: [title, customerLabel, goal],
    })),
    ...view.steps.map(({ path, title }, index) => ({
      path,
      // A number is in every map, and the phase stands for itself.
      words: [title, ...columns.slice(2).map(({ cells }) => cells[index])],
    })),
    ...view.promises.map(({ path, text }) => ({ path, words: [text] })),
    ...view.opportunities.map(({ path, title, owner, kind, status }) => ({
      path,
      words: [title, owner, kind, status],
    })),
  ];
  return all.map(({ path, words }) => ({
    path,
    text: folded(words.filter((word) => word !== undefined).join(' ')),
  }));
}

/** The paths of what holds every word of a query, in any order and any case; undefined for an empty query. */
export function matching(all: readonly Searchable[], query: string): readonly string[] | undefined {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return all.filter(({ text }) => words.every((word) => text.includes(word))).map(({ path }) => path);
}

/** Case and accents make no difference: who looks for "Krüger" may type "kruger". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
