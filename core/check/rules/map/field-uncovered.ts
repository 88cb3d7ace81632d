import { FIELDS } from '../../../model/words';
import type { MapRule } from '../../rule';
import { byStatus } from '../by-status';
import { mapPlace } from '../places';

/**
 * Fields of action are in use, and some of the four have no step.
 * Data: the `fields` that are not covered.
 */
export const mapFieldUncovered: MapRule = {
  scope: 'map',
  codes: { 'map/field-uncovered': byStatus('off', 'hint', 'information') },
  *check(subject) {
    const { phases } = subject.map;
    if (!phases.some(({ field }) => field !== undefined)) return;
    const covered = new Set(phases.flatMap(({ field, steps }) => (steps.length > 0 ? [field] : [])));
    const fields = FIELDS.filter((field) => !covered.has(field));
    if (fields.length === 0) return;
    yield {
      code: 'map/field-uncovered',
      place: mapPlace(subject),
      message: 'No step covers these fields of action: {fields}. Add a phase with steps for them.',
      values: { fields: fields.join(', ') },
      data: { fields },
    };
  },
};
