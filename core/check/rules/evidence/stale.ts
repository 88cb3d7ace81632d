import { valuePlace } from '../../../syntax/access';
import { later } from '../../calendar';
import { excerpt } from '../../excerpt';
import { byStatus } from '../by-status';
import { definitionRule } from '../definition-rules';
import { eachResearch } from './each-evidence';

const KEEPS = '12 months';

/**
 * Research that is older than a year.
 * Data: the `evidence`.
 */
export const evidenceStale = definitionRule(
  { 'evidence/stale': byStatus('off', 'hint', 'information') },
  function* (definitions) {
    for (const { id, evidence } of eachResearch(definitions)) {
      const { date, source, node } = evidence;
      const until = date === undefined ? undefined : later(date, KEEPS);
      if (until === undefined || until >= definitions.today) continue;
      yield {
        code: 'evidence/stale',
        place: valuePlace(node, 'date'),
        message: '“{evidence}” is older than a year ({date}): does it still hold?',
        values: { evidence: excerpt(source ?? id), date: date ?? '' },
        data: { evidence: id },
      };
    }
  },
);
