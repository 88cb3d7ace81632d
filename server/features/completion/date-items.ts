import { CompletionItemKind } from 'vscode-languageserver-types';
import { later } from '../../../core/check/calendar';
import { valueOf } from '../../../core/syntax/access';
import type { FeatureContext } from '../document';
import type { Proposal } from './item';
import type { CompletionPlace } from './place';

/** Days that lie ahead: when something is due, when the next review is. */
const AHEAD: ReadonlySet<string | number | undefined> = new Set(['due', 'next']);

const INTERVALS = [
  ['1 week', 'in one week'],
  ['2 weeks', 'in two weeks'],
  ['1 month', 'in one month'],
  ['3 months', 'in three months'],
  ['6 months', 'in six months'],
  ['1 year', 'in one year'],
] as const;

/** Today, and where a day is to come those that people usually set. */
export function dateProposals(
  { path, container }: CompletionPlace,
  context: FeatureContext,
): readonly Proposal[] {
  const { surroundings, localize } = context;
  const { today } = surroundings;
  const day = (date: string | undefined, detail: string): readonly Proposal[] =>
    date === undefined ? [] : [{ label: date, kind: CompletionItemKind.Value, text: date, detail }];
  const now = day(today, localize('today'));
  if (!AHEAD.has(path.at(-1))) return now;
  // A review has its own rhythm: the day that it gives comes first.
  const scalar = (key: string) => {
    const node = valueOf(container, key);
    return node?.kind === 'scalar' ? node.source : undefined;
  };
  const [last, every] = [scalar('last') ?? today, scalar('every')];
  const own =
    every === undefined ? [] : day(later(last, every), localize('{every} after the last', { every }));
  const ahead = INTERVALS.flatMap(([interval, detail]) => day(later(today, interval), localize(detail)));
  return [...own, ...ahead.filter(({ label }) => label !== own[0]?.label), ...now];
}
