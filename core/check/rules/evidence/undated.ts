import { excerpt } from '../../excerpt';
import { byStatus } from '../by-status';
import { definitionRule } from '../definition-rules';
import { lacking } from '../lacking';
import { eachResearch } from './each-evidence';

/**
 * Research of which nobody can tell how old it is.
 * Data: the `evidence` and `missing: ['date']`.
 */
export const evidenceUndated = definitionRule(
  { 'evidence/undated': byStatus('off', 'hint', 'information') },
  function* (definitions) {
    for (const { id, evidence, place } of eachResearch(definitions)) {
      if (lacking(evidence.node, ['date']).length === 0) continue;
      yield {
        code: 'evidence/undated',
        place,
        message: 'When was “{evidence}” found out? Add `date`.',
        values: { evidence: excerpt(evidence.source ?? id) },
        data: { evidence: id, missing: ['date'] },
      };
    }
  },
);
