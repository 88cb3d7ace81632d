import type { PlacedStep } from '../../../model/ids';
import type { Emotion } from '../../../model/journey-map';

/** The mean of all scores; undefined where there is none. */
export function meanScore(emotions: readonly Emotion[]): number | undefined {
  const scores = emotions.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

export function meanOfSteps(steps: readonly PlacedStep[]): number | undefined {
  return meanScore(steps.flatMap(({ step }) => step.emotions));
}
