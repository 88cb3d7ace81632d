import { byStatus } from '../by-status';
import { emotionRule, scorePlace, signed } from './emotion-rule';

/**
 * The strongest feelings decide what is done next, so they should rest on research: named by the emotion
 * or by its step.
 * Data: `missing: ['evidence']`, to go into the emotion.
 */
export const emotionNoEvidence = emotionRule(
  { 'emotion/no-evidence': byStatus('off', 'off', 'hint') },
  function* (emotion, step) {
    const { score, evidence } = emotion;
    if (score === undefined || Math.abs(score) < 2) return;
    if (evidence.length > 0 || (step?.evidence.length ?? 0) > 0) return;
    yield {
      code: 'emotion/no-evidence',
      place: scorePlace(emotion),
      message: 'How do you know that this is a {score}? Name the research under `evidence`.',
      values: { score: signed(score) },
      data: { missing: ['evidence'] },
    };
  },
);
