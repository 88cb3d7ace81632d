import type { Decision } from '../../../model/journey-map';
import { firstPlace, keyPlace, pairOf } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { Finding } from '../../finding';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf } from '../places';

/** Three thirds, written with one decimal each, are a whole. */
const TOLERANCE = 0.5;

/**
 * A decision that leaves open where it goes on.
 * Data: `missing`, the keys to add: `options` (to the decision), `to` (to the option), `default` (to one option).
 */
export const flowDecisionIncomplete: StepRule = {
  scope: 'step',
  codes: { 'flow/decision-incomplete': byStatus('warning', 'warning', 'error') },
  *check(step) {
    const { decision } = step;
    if (!decision) return;
    const place = pairOf(decision.node, 'options')
      ? keyPlace(decision.node, 'options')
      : keyPlace(step.node, 'decision');
    const finding = (message: string, more: Partial<Finding> = {}): Finding => ({
      code: 'flow/decision-incomplete',
      place,
      message,
      values: { step: nameOf(step) },
      ...more,
    });
    const { options } = decision;
    if (options.length < 2) {
      yield finding('The decision at “{step}” needs at least two `options`.', {
        data: { missing: ['options'] },
      });
    }
    for (const { node, when, to } of options) {
      if (to !== undefined) continue;
      yield finding('Where does “{when}” lead? Add `to` with the id of a step.', {
        place: firstPlace(node),
        values: { when: excerpt(when ?? '…') },
        data: { missing: ['to'] },
      });
    }
    if (options.length >= 2 && !options.some((option) => option.default)) {
      yield finding('Which option holds at “{step}” when none fits? Mark it with `default: true`.', {
        data: { missing: ['default'] },
      });
    }
    const sum = sumOfShares(decision);
    if (sum !== undefined && Math.abs(sum - 100) > TOLERANCE) {
      yield finding('The shares of the options at “{step}” add up to {sum} %, not to 100 %.', {
        values: { step: nameOf(step), sum: Math.round(sum * 10) / 10 },
      });
    }
  },
};

/** Undefined where an option has no share: then they are not meant to add up. */
function sumOfShares({ options }: Decision): number | undefined {
  if (options.length === 0) return undefined;
  return options.reduce<number | undefined>(
    (sum, { share }) => (sum === undefined || share === undefined ? undefined : sum + share),
    0,
  );
}
