import { byStatus } from '../by-status';
import { emotionRule, scorePlace, signed } from './emotion-rule';

/**
 * A bad or a very good feeling without its reason: the reason tells what to change or to keep.
 * Data: `missing: ['because']`, to go into the emotion.
 */
export const emotionNoReason = emotionRule(
  { 'emotion/no-reason': byStatus('off', 'information', 'warning') },
  function* (emotion) {
    const { score, because } = emotion;
    if (!asksForReason(score) || because !== undefined) return;
    yield {
      code: 'emotion/no-reason',
      place: scorePlace(emotion),
      message: 'Why {score}? Say it in the customer’s words with `because`.',
      values: { score: signed(score) },
      data: { missing: ['because'] },
    };
  },
);

/** Bad feelings, from -1 down, and the best. */
export function asksForReason(score: number | undefined): score is number {
  return score !== undefined && (score <= -1 || score === 2);
}
