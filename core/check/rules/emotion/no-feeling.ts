import { byStatus } from '../by-status';
import { choicesFor } from './choices';
import { emotionRule, scorePlace, signed } from './emotion-rule';

/**
 * A score alone: a word says what kind of good or bad it is.
 * Data: `missing: ['feeling']`, to go into the emotion, its `score`, and `choices` by language.
 */
export const emotionNoFeeling = emotionRule(
  { 'emotion/no-feeling': byStatus('off', 'hint', 'information') },
  function* (emotion) {
    const { score, feeling } = emotion;
    if (score === undefined || feeling !== undefined) return;
    yield {
      code: 'emotion/no-feeling',
      place: scorePlace(emotion),
      message: 'What does {score} feel like? Add a word with `feeling`.',
      values: { score: signed(score) },
      data: { missing: ['feeling'], score, choices: choicesFor(score) },
    };
  },
);
