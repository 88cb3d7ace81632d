import { keyPlace } from '../../../syntax/access';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf } from '../places';

/** A moment of truth that leaves everybody cold: no feeling is further from 0 than half a point. */
export const momentNeutral: StepRule = {
  scope: 'step',
  codes: { 'moment/neutral': byStatus('off', 'information', 'information') },
  *check(step) {
    if (!step.momentOfTruth) return;
    const scores = step.emotions.flatMap(({ score }) => score ?? []);
    if (scores.length === 0 || scores.some((score) => Math.abs(score) > 0.5)) return;
    yield {
      code: 'moment/neutral',
      place: keyPlace(step.node, 'momentOfTruth'),
      message:
        '“{step}” is marked as a moment of truth and leaves people cold: check the mark or the feelings.',
      values: { step: nameOf(step) },
    };
  },
};
