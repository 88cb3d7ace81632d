import type { Emotion } from '../../../model/journey-map';
import { keyPlace, pairOf, valueOf } from '../../../syntax/access';
import { excerpt } from '../../excerpt';
import type { StepRule } from '../../rule';
import { byStatus } from '../by-status';
import { isBlank } from '../lacking';
import { nameOf, titlePlace } from '../places';

/**
 * A step that does not say how the customer feels, or says it of some of the map's personas only.
 * Data: `missing: ['emotion']` where the key is not there, and the `personas` that are left out; an empty
 * list where the whole emotion is missing.
 */
export const emotionMissing: StepRule = {
  scope: 'step',
  codes: { 'emotion/missing': byStatus('information', 'warning', 'warning') },
  *check(step, { map, vocabulary }) {
    const pair = pairOf(step.node, 'emotion');
    // A value that is no emotion at all is the schema's to report.
    if (pair && !isBlank(pair.value) && step.emotions.length === 0) return;
    const felt = step.emotions.filter(isFelt);
    const left = felt.some(({ persona }) => persona === undefined)
      ? []
      : map.persona.filter((id) => !felt.some(({ persona }) => persona === id));
    if (felt.length > 0 && left.length === 0) return;
    const some = felt.length > 0;
    yield {
      code: 'emotion/missing',
      place: pair ? keyPlace(step.node, 'emotion') : titlePlace(step),
      message: some
        ? 'How does {personas} feel at “{step}”? Only the other feelings are there: add `emotion`.'
        : 'How does the customer feel at “{step}”? Add `emotion`, from -2 to 2.',
      values: {
        step: nameOf(step),
        personas: left.map((id) => excerpt(vocabulary.personas.get(id)?.name ?? id)).join(', '),
      },
      data: { missing: pair ? [] : ['emotion'], personas: some ? left : [] },
    };
  },
};

/** A score that is out of range is there all the same: the schema says what is wrong with it. */
function isFelt({ node, feeling }: Emotion): boolean {
  return node.kind === 'scalar' || feeling !== undefined || !isBlank(valueOf(node, 'score'));
}
