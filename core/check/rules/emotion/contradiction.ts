import { valuePlace } from '../../../syntax/access';
import { fits } from '../../../vocabulary/feelings';
import { excerpt } from '../../excerpt';
import { byStatus } from '../by-status';
import { choicesFor } from './choices';
import { emotionRule, signed } from './emotion-rule';

/**
 * A feeling whose word and score speak against each other.
 * Data: the `feeling`, its `score`, and `choices` of words by language that fit the score.
 */
export const emotionContradiction = emotionRule(
  { 'emotion/contradiction': byStatus('information', 'warning', 'warning') },
  function* ({ node, score, feeling }) {
    if (score === undefined || feeling === undefined || fits(feeling, score) !== false) return;
    yield {
      code: 'emotion/contradiction',
      place: valuePlace(node, 'feeling'),
      message: '“{feeling}” does not go with {score}: correct the word or the score.',
      values: { feeling: excerpt(feeling), score: signed(score) },
      data: { feeling, score, choices: choicesFor(score) },
    };
  },
);
