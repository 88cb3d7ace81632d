import { departmentOf } from '../../../insight/contact';
import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { nameOf, stepPlace, titlePlace } from '../places';

/**
 * From one step to the next another department takes over, and nobody hands over.
 * Data: the ids of the steps (`from`, `to`), and where a handoff of `from` would lead (`handoffTo`).
 */
export const flowDepartmentChange: MapRule = {
  scope: 'map',
  codes: { 'flow/department-change': byStatus('off', 'information', 'warning') },
  *check({ flow, facts: { vocabulary } }) {
    const name = (id: string) => excerpt(vocabulary.departments.get(id)?.name ?? id);
    for (const { from, to } of flow.ways) {
      if (from === to || from.step.handoff) continue;
      const before = departmentOf(from.step, vocabulary);
      const after = departmentOf(to.step, vocabulary);
      if (!before || !after || before.value === after.value) continue;
      yield {
        code: 'flow/department-change',
        place: stepPlace(to.step, after.from),
        message:
          'From “{from}” to “{to}” {after} takes over from {before}. What goes along? Add `handoff` to “{from}”.',
        values: {
          from: nameOf(from.step),
          to: nameOf(to.step),
          before: name(before.value),
          after: name(after.value),
        },
        related: [{ place: titlePlace(from.step), message: 'The step before.' }],
        data: { from: from.id, to: to.id, handoffTo: after.value },
      };
    }
  },
};
