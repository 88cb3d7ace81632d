import { excerpt } from '../../excerpt';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

/** Everybody who made the map works in one department. */
export const mapOneDepartment: MapRule = {
  scope: 'map',
  codes: { 'map/one-department': byStatus('off', 'hint', 'hint') },
  *check(subject) {
    const { contributors } = subject.map;
    const departments = new Set(contributors.map(({ department }) => department));
    const [department] = departments;
    if (contributors.length < 2 || departments.size > 1 || department === undefined) return;
    const name = subject.facts.vocabulary.departments.get(department)?.name ?? department;
    yield {
      code: 'map/one-department',
      place: mapPlace(subject, 'contributors'),
      message: 'All {count} contributors are from {department}: who else does the customer meet? Ask them.',
      values: { count: contributors.length, department: excerpt(name) },
    };
  },
};
