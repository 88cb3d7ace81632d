import type { PlacedStep } from '../../../model/ids';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace, nameOf, titlePlace } from '../places';

/**
 * A map without a moment of truth.
 * Data: `step`, the id of the one felt most strongly, where there is one.
 */
export const momentNone: MapRule = {
  scope: 'map',
  codes: { 'moment/none': byStatus('off', 'information', 'warning') },
  *check(subject) {
    const { steps } = subject;
    if (steps.length === 0 || steps.some(({ step }) => step.momentOfTruth)) return;
    const strongest = strongestOf(steps);
    yield {
      code: 'moment/none',
      place: mapPlace(subject),
      message: strongest
        ? 'Which moment decides? Mark it with `momentOfTruth`; “{step}” is felt most strongly.'
        : 'Which moment decides? Mark it with `momentOfTruth`.',
      values: { step: strongest ? nameOf(strongest.step) : '' },
      ...(strongest
        ? {
            related: [{ place: titlePlace(strongest.step), message: 'The strongest feeling is here.' }],
            data: { step: strongest.id },
          }
        : {}),
    };
  },
};

function strongestOf(steps: readonly PlacedStep[]): PlacedStep | undefined {
  const strength = ({ step }: PlacedStep) =>
    Math.max(0, ...step.emotions.map(({ score }) => Math.abs(score ?? 0)));
  return steps.reduce<PlacedStep | undefined>(
    (best, step) => (strength(step) > (best ? strength(best) : 0) ? step : best),
    undefined,
  );
}
