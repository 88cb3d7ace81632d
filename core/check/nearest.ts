import { distance } from 'fastest-levenshtein';

/**
 * The candidate a person probably meant: at most two changes per five letters away, or begun and not
 * finished; two neighbours exchanged are one change. Case, spaces, hyphens and underscores do not count. The
 * first of several equally near ones.
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const typed = plain(text);
  let best: string | undefined;
  let least = Math.max(1, Math.min(4, Math.round(typed.length * 0.4))) + 1;
  for (const candidate of candidates) {
    const changes = changesBetween(typed, plain(candidate), least);
    if (changes >= least) continue;
    best = candidate;
    least = changes;
  }
  return best;
}

function changesBetween(typed: string, other: string, bound: number): number {
  const begun = typed.length >= 3 && other.startsWith(typed);
  if (Math.abs(other.length - typed.length) >= bound) return begun ? 1 : Infinity;
  const changes = areExchanged(typed, other) ? 1 : distance(typed, other);
  // Of one letter, one change gives any other.
  if (changes >= typed.length && changes > 0) return Infinity;
  return begun ? Math.min(changes, 1) : changes;
}

/** Whether two neighbouring letters that were exchanged are all the difference: `oww` and `wow`. */
function areExchanged(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]+/g, '');
}
