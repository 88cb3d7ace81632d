import type { Level, Levels } from '../rule';

/** How grave a finding is in a draft, in review, and once published. */
export function byStatus(draft: Level, review: Level, published: Level): Levels {
  return { draft, review, published };
}
