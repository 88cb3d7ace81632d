import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { signed } from '../emotion/emotion-rule';
import { isBlank } from '../lacking';
import { nameOf, titlePlace } from '../places';
import { valueOf } from '../../../syntax/access';

/**
 * A step that is felt as strongly as can be and is not marked as a moment of truth.
 * Data: `missing: ['momentOfTruth']`.
 */
export const momentCandidate: StepRule = {
  scope: 'step',
  codes: { 'moment/candidate': byStatus('off', 'hint', 'hint') },
  *check(step) {
    if (!isBlank(valueOf(step.node, 'momentOfTruth'))) return;
    const strong = step.emotions.find(({ score }) => score !== undefined && Math.abs(score) === 2);
    if (strong?.score === undefined) return;
    yield {
      code: 'moment/candidate',
      place: titlePlace(step),
      message: '“{step}” is felt at {score}: is it a moment of truth? Mark it with `momentOfTruth`.',
      values: { step: nameOf(step), score: signed(strong.score) },
      data: { missing: ['momentOfTruth'] },
    };
  },
};
