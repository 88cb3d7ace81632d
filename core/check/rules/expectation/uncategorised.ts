import { valueOf, valuePlace } from '../../../syntax/access';
import { TOWARD } from '../../../model/words';
import { excerpt } from '../../excerpt';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';

/**
 * An expectation that does not say toward whom or what.
 * Data: `missing: ['toward']`, to go into the expectation, and its `choices`.
 */
export const expectationUncategorised: StepRule = {
  scope: 'step',
  codes: { 'expectation/uncategorised': byStatus('off', 'hint', 'hint') },
  *check(step) {
    for (const { node, text } of step.expectations) {
      if (node.kind === 'list' || !isBlank(valueOf(node, 'toward'))) continue;
      yield {
        code: 'expectation/uncategorised',
        place: node.kind === 'map' ? valuePlace(node, 'text') : node,
        message: 'Toward whom is “{expectation}” expected? Add `toward`: {choices}.',
        values: { expectation: excerpt(text ?? '…'), choices: TOWARD.join(', ') },
        data: { missing: ['toward'], choices: TOWARD },
      };
    }
  },
};
