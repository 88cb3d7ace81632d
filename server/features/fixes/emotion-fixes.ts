import { addItem } from '../../../core/edit/add-item';
import type { TextEdit } from '../../../core/edit/text-edit';
import { toLongForm } from '../../../core/edit/to-long-form';
import { replaceScalar } from '../../../core/edit/replace-value';
import { definition } from '../../../core/schema/schema';
import type { NewValue } from '../../../core/edit/write-value';
import { isEmpty, pairOf } from '../../../core/syntax/access';
import { idsOf } from './declare';
import { nameEvidence } from './name-evidence';
import { insertInto, list, mapsAround, stepAround, type Fix, type FixRequest } from './fix';
import { TODO } from './placeholder';

/** A step gets a score, or each of the personas that are left out gets one. */
export function addEmotion(request: FixRequest): readonly Fix[] {
  const step = stepAround(request);
  if (!step) return [];
  const { localize } = request.context;
  const personas = list(request, 'personas');
  return SCORES.map((score) => {
    const meaning = definition('score')['x-values']?.find(({ value }) => value === score)?.title ?? '';
    return {
      title:
        personas.length === 0
          ? localize('Add “emotion: {score}” ({meaning})', { score, meaning: localize(meaning) })
          : localize('Add a feeling of {score} ({meaning}) for {personas}', {
              score,
              meaning: localize(meaning),
              personas: personas.join(', '),
            }),
      edits:
        personas.length === 0
          ? insertInto(request, step, { emotion: score })
          : forEach(request, personas, score),
    };
  });
}

const SCORES: readonly number[] = [0, 1, 2, -1, -2];

function forEach(request: FixRequest, personas: readonly string[], score: number): readonly TextEdit[] {
  const step = stepAround(request);
  const pair = pairOf(step?.node, 'emotion');
  if (!step || !pair) return [];
  const edits = personas.map((persona) =>
    addItem(request.tree, pair, { persona, score }, { flow: true, inFlow: step.node.flow }),
  );
  // What moves a lone feeling into a list is needed once; the new items follow each other.
  const [first = [], ...others] = edits;
  return [...first, ...others.flatMap((more) => more.slice(-1))];
}

/** Words to choose from for the score that stands alone, those of the reader's language first. */
export function addFeeling(request: FixRequest): readonly Fix[] {
  return feelingChoices(request).map((feeling) => ({
    title: request.context.localize('Add the feeling “{feeling}”', { feeling }),
    edits: addToEmotion(request, { feeling }),
  }));
}

/** A word that does not go with its score becomes one that does. */
export function correctFeeling(request: FixRequest): readonly Fix[] {
  const node = request.at?.node;
  if (node?.kind !== 'scalar') return [];
  return feelingChoices(request).map((feeling) => ({
    title: request.context.localize('Change to “{value}”', { value: feeling }),
    edits: replaceScalar(request.tree, node, feeling),
  }));
}

function feelingChoices({ data, context }: FixRequest): readonly string[] {
  const { choices } = data;
  if (typeof choices !== 'object' || choices === null) return [];
  const languages = context.language === 'de' ? ['de', 'en'] : ['en', 'de'];
  return languages.flatMap((language): readonly string[] => {
    const words = (choices as Readonly<Record<string, unknown>>)[language];
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  });
}

/** The reason for a feeling is added, to be replaced by the real one. */
export function addReason(request: FixRequest): readonly Fix[] {
  return [
    {
      title: request.context.localize('Add “{key}”', { key: 'because' }),
      edits: addToEmotion(request, { because: TODO }),
      preferred: true,
    },
  ];
}

/** A strong feeling names evidence: some that is there, or new one. */
export function giveEmotionEvidence(request: FixRequest): readonly Fix[] {
  return nameEvidence(request, idsOf('evidence', request), (id) => addToEmotion(request, { evidence: id }));
}

/** The finding stands on the score: of a map, or alone. */
function addToEmotion(request: FixRequest, values: Readonly<Record<string, NewValue>>): readonly TextEdit[] {
  const { at, tree } = request;
  const [holder] = at ? mapsAround(at) : [];
  if (!at || !holder) return [];
  if (at.path.at(-1) === 'score' || at.role === 'key') return insertInto(request, holder, values);
  return at.node.kind === 'scalar' && !isEmpty(at.node) ? toLongForm(tree, at.node, 'score', values) : [];
}
