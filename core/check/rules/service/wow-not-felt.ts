import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { signed } from '../emotion/emotion-rule';
import { nameOf, stepPlace } from '../places';

/** A surprise that nobody feels: no persona is at 1 or above. */
export const serviceWowNotFelt: StepRule = {
  scope: 'step',
  codes: { 'service/wow-not-felt': byStatus('off', 'information', 'information') },
  *check(step) {
    if (step.wow === undefined) return;
    const scores = step.emotions.flatMap(({ score }) => score ?? []);
    if (scores.length === 0 || scores.some((score) => score >= 1)) return;
    yield {
      code: 'service/wow-not-felt',
      place: stepPlace(step, 'wow'),
      message: 'A wow that is felt at {score} at most: is “{step}” really a surprise?',
      values: { step: nameOf(step), score: signed(Math.max(...scores)) },
    };
  },
};
