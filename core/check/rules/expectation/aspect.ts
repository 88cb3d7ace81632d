import { definition } from '../../../schema/schema';
import { valuePlace } from '../../../syntax/access';
import { nearest } from '../../nearest';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';

/**
 * An aspect that belongs to another `toward`. One that nobody knows is the schema's to report.
 * Data: the `aspect`, its `toward`, those `allowed` there, and the `nearest` of them.
 */
export const expectationAspect: StepRule = {
  scope: 'step',
  codes: { 'expectation/aspect': byStatus('error', 'error', 'error') },
  *check(step) {
    const aspects = definition('expectation').properties?.aspect?.['x-aspects'] ?? {};
    const known = new Set(Object.values(aspects).flat());
    for (const { node, toward, aspect } of step.expectations) {
      if (toward === undefined || aspect === undefined || !known.has(aspect)) continue;
      const allowed = aspects[toward] ?? [];
      if (allowed.includes(aspect)) continue;
      const near = nearest(aspect, allowed);
      yield {
        code: 'expectation/aspect',
        place: valuePlace(node, 'aspect'),
        message:
          near === undefined
            ? '“{aspect}” is no aspect of an expectation toward `{toward}`. There are: {allowed}.'
            : '“{aspect}” is no aspect of an expectation toward `{toward}`. Did you mean “{nearest}”? There are: {allowed}.',
        values: { aspect, toward, nearest: near ?? '', allowed: allowed.join(', ') },
        data: { aspect, toward, allowed, ...(near === undefined ? {} : { nearest: near }) },
      };
    }
  },
};
