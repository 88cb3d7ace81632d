import { valuePlace } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

/** The customer notices that there are several departments, where they should meet one company. */
export const flowVisibleDepartments: MapRule = {
  scope: 'map',
  codes: { 'flow/visible-departments': byStatus('off', 'information', 'warning') },
  *check(subject) {
    const { vocabulary } = subject.facts;
    const isDepartment = (id: string) => vocabulary.departments.has(id) || !vocabulary.channels.has(id);
    const visible = subject.steps.flatMap(({ step: { handoff } }) =>
      handoff?.visible && handoff.to !== undefined && isDepartment(handoff.to)
        ? [{ department: handoff.to, node: handoff.node }]
        : [],
    );
    const departments = [...new Set(visible.map(({ department }) => department))];
    if (departments.length < 2) return;
    yield {
      code: 'flow/visible-departments',
      place: mapPlace(subject),
      message: 'The customer notices {count} departments: {departments}. Hand over without them noticing.',
      values: {
        count: departments.length,
        departments: departments.map((id) => excerpt(vocabulary.departments.get(id)?.name ?? id)).join(', '),
      },
      related: visible.map(({ node, department }) => ({
        place: valuePlace(node, 'to'),
        message: 'Here the customer notices {department}.',
        values: { department: excerpt(vocabulary.departments.get(department)?.name ?? department) },
      })),
    };
  },
};
